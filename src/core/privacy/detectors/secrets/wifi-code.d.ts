import { type Span } from '../../detect/detector.ts'
import type { View } from '../../detect/view.ts'
/** The password in the text of a QR code that joins a wireless network. Source: WPA3 specification, 7.1. */
export declare const wifiCode: {
  kind: 'anchored'
  type: 'SECRET'
  anchors: string[]
  locate: ({ text }: View, start: number) => Span | null
  judge: () => {
    score: number
    evidence: {
      kind: 'form'
      name: string
    }[]
  }
  cases: {
    yes: string[]
    no: string[]
  }
}
