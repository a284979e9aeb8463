/**
 * Check of a Hong Kong identity card: one or two letters, six digits, a check character 0 to 9 or A. A missing first
 * letter counts as a space, 36. Source: the Immigration Department's form of the number; weights 9 to 1, modulo 11.
 */
export function holdsHongKongIdentity(text: string): boolean {
  const padded = text.padStart(9)
  let sum = 0
  for (let at = 0; at < 9; at++) {
    const unit = padded.charCodeAt(at)
    const value = unit === 0x20 ? 36 : unit >= 0x41 ? unit - 55 : unit - 48
    // The last is the remainder itself, where A is ten.
    sum += value * (9 - at)
  }
  return sum % 11 === 0
}
