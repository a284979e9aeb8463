import { sha256OfShort } from './sha-256.ts'

const alphabet = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz'

/** The bytes that a base58 text stands for, most significant first, or null where a character is foreign to it. */
export function base58Bytes(text: string): Uint8Array | null {
  const bytes: number[] = []
  for (const character of text) {
    let carry = alphabet.indexOf(character)
    if (carry < 0) return null
    for (const [at, byte] of bytes.entries()) {
      carry += byte * 58
      bytes[at] = carry & 0xff
      carry >>= 8
    }
    for (; carry > 0; carry >>= 8) bytes.push(carry & 0xff)
  }
  for (let at = 0; text[at] === '1'; at++) bytes.push(0)
  return Uint8Array.from(bytes.reverse())
}

/** The version byte of a base58check text of 25 bytes, or null where its checksum fails. Source: Bitcoin's wiki, Base58Check. */
export function base58CheckVersion(text: string): number | null {
  const bytes = base58Bytes(text)
  if (bytes?.length !== 25) return null
  const check = sha256OfShort(sha256OfShort(bytes.subarray(0, 21)))
  for (let at = 0; at < 4; at++) if (check[at] !== bytes[21 + at]) return null
  return bytes[0] ?? null
}
