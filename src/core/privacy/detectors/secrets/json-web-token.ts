import { defineDetector } from '../../detect/detector.ts'

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'

/** The first bytes of base64url text, as Latin-1: enough to see JSON. */
function decoded(part: string): string {
  let bits = 0
  let held = 0
  let out = ''
  for (const letter of part.slice(0, 400).replaceAll('+', '-').replaceAll('/', '_')) {
    const value = letters.indexOf(letter)
    if (value < 0) break
    held = ((held << 6) | value) & 0xfff
    bits += 6
    if (bits >= 8) {
      bits -= 8
      out += String.fromCharCode((held >> bits) & 0xff)
    }
  }
  return out
}

/** A signed or encrypted JSON web token: the first part decodes to a header. Source: RFC 7519, 7515, 7516. */
export const jsonWebToken = defineDetector({
  kind: 'anchored',
  type: 'SECRET',
  anchors: ['eyJ', 'ewog', 'ewoJ'],
  locate:
    /(?<![A-Za-z0-9_/+-])e[A-Za-z0-9_+/-]{10,4000}\.[A-Za-z0-9_+/-]{2,12000}(?:\.[A-Za-z0-9_+/-]{0,12000}){0,3}={0,2}(?![A-Za-z0-9])/y,
  judge: ({ text }) => {
    const header = decoded(text.slice(0, text.indexOf('.')))
    if (!/^\{\s*"/.test(header)) return null
    const named = /"(?:alg|typ|enc|kid|jku|cty|zip)"\s*:/.test(header)
    return named ? { score: 0.98, evidence: [{ kind: 'form', name: 'RFC 7519' }] } : null
  },
  get cases() {
    const header = 'eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9'
    const claims = 'eyJzdWIiOiIxMjM0NTY3ODkwIiwiaWF0IjoxNTE2MjM5MDIyfQ'
    const example = `${header}.${claims}.q7VmZ2kRt9XbH4wLc5YsN8dGq7VmZ2kRt9XbH4wLc5Y`
    return {
      yes: [
        `Authorization: Bearer «${example}»`,
        `令牌是«${example}»，过期了吗`,
        `{"token":"«${example}»"}`,
        `请看“«${example}»”。`,
        `«${header}.${claims}.q7VmZ2»`,
        `is «${example}» valid?`,
      ],
      no: [
        'eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9 is a header',
        'eyJfooBarBaz.notAHeader.atAll',
        'see eyJust.look.here',
        'eyJ',
        'a header begins with eyJhbGci…',
        'eyJuYW1lIjoiYSJ9.txt',
      ],
    }
  },
})
