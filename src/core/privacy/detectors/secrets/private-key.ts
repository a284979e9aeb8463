import { defineDetector, type Span } from '../../detect/detector.ts'
import type { View } from '../../detect/view.ts'

const opening = /-----BEGIN (?:[A-Z0-9]{1,12} ){0,4}PRIVATE KEY(?: BLOCK)?-----/y
/** Lines of a key that was cut off: base64, headers, and line breaks, also as the escapes of a string literal. */
const remainder =
  /(?:[A-Za-z0-9+/=]{1,4096}|\\[nr]|[\s"',+|>]|(?:Proc-Type|DEK-Info|Version|Comment|Hash): ?[^\n\\]{0,120})/y
const longest = 24_000

/**
 * A private key from its first line to its last, or as far as it goes where the end is missing. Line breaks may be the
 * `\n` of a string literal. Source: RFC 7468 (PEM), RFC 9580 (OpenPGP), OpenSSH PROTOCOL.key.
 */
export const privateKey = defineDetector({
  kind: 'anchored',
  type: 'SECRET',
  anchors: ['-----BEGIN '],
  locate: ({ text }: View, start: number): Span | null => {
    opening.lastIndex = start
    const first = opening.exec(text)?.[0]
    if (!first) return null
    const body = start + first.length
    const last = first.replace('BEGIN', 'END')
    const end = text.slice(body, body + longest).indexOf(last)
    if (end >= 0) return { start, end: body + end + last.length }
    return { start, end: endOfCut(text, body) }
  },
  judge: ({ text }) => {
    const body = text.replace(/-----[A-Z0-9 ]+-----/g, '').replace(/[^A-Za-z0-9+/]/g, '')
    if (body.length < 16 || /^(.)\1+$|\.{3}/.test(body)) return null
    return { score: 1, evidence: [{ kind: 'form', name: 'RFC 7468' }] }
  },
  get cases() {
    const line = 'MIIEvQIBADANBgkqhkiG9w0BAQEFAASCBKcwggSjAgEAAoIBAQC7VJTUt9Us8cKj'
    const key = (kind: string, gap: string) =>
      `-----BEGIN ${kind}-----${gap}${line}${gap}${line.slice(0, 30)}==${gap}-----END ${kind}-----`
    return {
      yes: [
        `my ssh key:\n«${key('OPENSSH PRIVATE KEY', '\n')}»\ndoes it look right?`,
        `私钥是«${key('RSA PRIVATE KEY', '\n')}»，别外传`,
        `{"private_key": "«${key('PRIVATE KEY', '\\n')}»\\n"}`,
        `«${key('PGP PRIVATE KEY BLOCK', '\n')}»`,
        `«${key('EC PRIVATE KEY', '\r\n')}»`,
        `«-----BEGIN PRIVATE KEY-----\n${line}\n${line}»\n\n（后面被截断了）`,
      ],
      no: [
        `-----BEGIN CERTIFICATE-----\n${line}\n-----END CERTIFICATE-----`,
        `-----BEGIN PUBLIC KEY-----\n${line}\n-----END PUBLIC KEY-----`,
        '-----BEGIN PRIVATE KEY-----\n...\n-----END PRIVATE KEY-----',
        'a file that begins with -----BEGIN RSA PRIVATE KEY----- is a key',
        `-----BEGIN PGP PUBLIC KEY BLOCK-----\n${line}`,
        'grep -l "BEGIN PRIVATE KEY" *.pem',
      ],
    }
  },
})

/** The last character of a key whose end line is missing. */
function endOfCut(text: string, body: number): number {
  let end = body
  for (let at = body; at < text.length && at - body < longest; ) {
    remainder.lastIndex = at
    const part = remainder.exec(text)?.[0]
    if (!part) break
    // A word of prose is no line of a key.
    if (/^[A-Za-z]/.test(part) && part.length < 16 && !/[\d+/=]/.test(part)) break
    at += part.length
    if (/[A-Za-z0-9+/=]$/.test(part)) end = at
  }
  return end
}
