import { defineDetector, type Span } from '../../detect/detector.ts'
import type { View } from '../../detect/view.ts'

const head = /PuTTY-User-Key-File-[123]: [\w-]{1,60}\r?\n/y
const line = /(?:[A-Z][A-Za-z0-9-]{1,30}: [^\r\n]{0,200}|[A-Za-z0-9+/=]{1,76})(?=\r?\n|$)/y
const mostLines = 400

/** A private key as PuTTY writes it, whole. Form: PuTTY's `.ppk`. */
export const puttyKey = defineDetector({
  kind: 'anchored',
  type: 'SECRET',
  anchors: ['PuTTY-User-Key-File-'],
  locate: ({ text }: View, start: number): Span | null => {
    head.lastIndex = start
    if (!head.test(text)) return null
    let end = head.lastIndex
    let next = end
    for (let count = 0; count < mostLines; count++) {
      line.lastIndex = next
      if (!line.test(text)) break
      end = line.lastIndex
      next = end + (text[end] === '\r' ? 2 : 1)
    }
    return { start, end }
  },
  judge: ({ text }) =>
    /Private-Lines: \d/.test(text) ? { score: 1, evidence: [{ kind: 'form', name: 'PuTTY' }] } : null,
  cases: {
    yes: [
      '«PuTTY-User-Key-File-3: ssh-ed25519\nEncryption: none\nComment: laptop\nPublic-Lines: 1\nAAAAC3NzaC1lZDI1NTE5\nPrivate-Lines: 1\nAAAAIB9mZ2kRt9XbH4\nPrivate-MAC: 3f9b07ad52e8c614»\n\n这是我的',
    ],
    no: [
      'PuTTY-User-Key-File-3: ssh-ed25519',
      'PuTTY-User-Key-File-2: ssh-rsa\nEncryption: none\nComment: x\nPublic-Lines: 1\nAAAAB3NzaC1yc2E',
    ],
  },
})
