import { sha256OfShort } from './sha-256.ts'

export const phraseLengths: readonly number[] = [12, 15, 18, 21, 24]

/**
 * Whether the last bits of a seed phrase are the first of the digest of the rest. `words` are places in the list of
 * 2048, 11 bits each. Source: BIP-39.
 */
export function holdsBip39(words: readonly number[]): boolean {
  if (!phraseLengths.includes(words.length)) return false
  const checkBits = words.length / 3
  const bytes = new Uint8Array(Math.ceil((words.length * 11) / 8))
  for (const [place, word] of words.entries()) {
    if (word < 0 || word > 2047) return false
    for (let bit = 0; bit < 11; bit++) {
      const at = place * 11 + bit
      if ((word >> (10 - bit)) & 1) bytes[at >> 3] = (bytes[at >> 3] ?? 0) | (0x80 >> (at & 7))
    }
  }
  const entropy = bytes.subarray(0, (words.length * 11 - checkBits) / 8)
  const digest = sha256OfShort(entropy)[0] ?? 0
  const given = bytes[entropy.length] ?? 0
  return digest >> (8 - checkBits) === given >> (8 - checkBits)
}
