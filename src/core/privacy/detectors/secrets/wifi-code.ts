import { defineDetector, type Span } from '../../detect/detector.ts'
import type { View } from '../../detect/view.ts'

const field = /WIFI:(?:[STHR]:(?:[^;\\\n]|\\.){0,120};){0,4}P:("?)((?:[^;\\\n]|\\.){1,120}?)\1;/y

/** The password in the text of a QR code that joins a wireless network. Form: the `WIFI:` address of QR codes. */
export const wifiCode = defineDetector({
  kind: 'anchored',
  type: 'SECRET',
  anchors: ['WIFI:'],
  locate: ({ text }: View, start: number): Span | null => {
    field.lastIndex = start
    const match = field.exec(text)
    const password = match?.[2]
    if (!match || password === undefined) return null
    const end = start + match[0].length - 1 - (match[1]?.length ?? 0)
    return { start: end - password.length, end }
  },
  judge: () => ({ score: 0.98, evidence: [{ kind: 'form', name: 'WIFI' }] }),
  cases: {
    yes: [
      'WIFI:S:Home-5G;T:WPA;P:«Kk29!plm»;;',
      '二维码是 WIFI:T:WPA;S:Cafe;P:«letmein203»;H:false;;',
      'WIFI:P:«a\\;b»;S:x;;',
    ],
    no: ['WIFI:S:Free;T:nopass;;', 'WIFI: 已连接', 'WIFI:ON'],
  },
})
