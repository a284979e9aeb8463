const alphabet = 'qpzry9x8gf2tvdw0s3jn54khce6mua7l'
const generators = [0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3]

/** Whether a bech32 or bech32m text holds its checksum; its prefix is what stands before the last 1. Source: BIP 173, BIP 350. */
export function holdsBech32(text: string): boolean {
  const lower = text.toLowerCase()
  if (lower !== text && text.toUpperCase() !== text) return false
  const cut = lower.lastIndexOf('1')
  if (cut < 1 || lower.length - cut < 7) return false
  const prefix = [...lower.slice(0, cut)].map((character) => character.charCodeAt(0))
  const data = [...lower.slice(cut + 1)].map((character) => alphabet.indexOf(character))
  if (data.includes(-1)) return false
  let check = 1
  for (const value of [...prefix.map((code) => code >> 5), 0, ...prefix.map((code) => code & 31), ...data]) {
    const top = check >>> 25
    check = ((check & 0x1ffffff) << 5) ^ value
    for (const [at, generator] of generators.entries()) if ((top >> at) & 1) check ^= generator
  }
  return check === 1 || check === 0x2bc830a3
}
