const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY'

/** Check of 17 characters and a check character, modulo 31. Source: GB 32100-2015, 5.2. */
export function holdsMod31(text: string): boolean {
  let sum = 0
  let weight = 1
  for (let at = 0; at < 17; at++) {
    const value = alphabet.indexOf(text.charAt(at))
    if (value < 0) return false
    sum += value * weight
    weight = (weight * 3) % 31
  }
  return text[17] === alphabet[(31 - (sum % 31)) % 31]
}
