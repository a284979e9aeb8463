import { defineDetector, type Span } from '../../detect/detector.ts'
import type { View } from '../../detect/view.ts'
import { isPlaceholder } from './placeholder.ts'

const login = /(?:^|[\s"'`(=,\u3000-\u9fff])([a-z][\w.-]{1,31}):([^\s:@/'"`,]{4,64})$/
const host =
  /(?:\d{1,3}(?:\.\d{1,3}){3}|localhost|[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){1,5}:\d{2,5})(?![A-Za-z0-9.])/y
const headers =
  /^(?:to|from|cc|bcc|mail|email|e-mail|mailto|contact|sip|sips|xmpp|acct|git|ssh|reply-to|sender|user|login)$/i

/** The password in "root:…@192.0.2.14", as people paste it without a scheme. */
export const hostLogin = defineDetector({
  kind: 'anchored',
  type: 'SECRET',
  anchors: ['@'],
  locate: ({ text }: View, start: number, end: number): Span | null => {
    host.lastIndex = end
    if (!host.test(text)) return null
    const match = login.exec(text.slice(Math.max(0, start - 100), start))
    const [, user = '', password = ''] = match ?? []
    if (user === '' || headers.test(user)) return null
    return { start: start - password.length, end: start }
  },
  judge: ({ text }) =>
    isPlaceholder(text) || /^\d{1,5}$/.test(text)
      ? null
      : { score: 0.92, evidence: [{ kind: 'form', name: 'name:password@host' }] },
  cases: {
    yes: [
      'root:«toor99!x»@192.0.2.14',
      'it is app:«Kk29plm»@10.0.0.5:5432/shop',
      '连 admin:«Zx81!mmq»@localhost 失败',
      'use deploy:«q7VmZ2kR»@db.example.com:3306',
      '"svc_mail:«Lm#41ok8»@203.0.113.9"',
      'sftp backup:«heron-Moss12»@198.51.100.7',
    ],
    no: [
      'to:ann@192.0.2.14',
      'mailto:bob@example.com',
      'time 12:30@10.0.0.5',
      'git:repo@10.0.0.5',
      'note:ann@example.com',
      'root:password@localhost',
      'email:bob1984@example.com',
    ],
  },
})
