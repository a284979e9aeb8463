/** Letters in the order of the number that each stands for, from 10. */
const letters = 'ABCDEFGHJKLMNPQRSTUVXYWZIO'

/**
 * Check of a Taiwanese identity number or a resident certificate: a letter for the place, then nine digits, or a letter
 * for the sex and eight digits. Source: 內政部 國民身分證統一編號 and 統一證號; weights 1, 9, 8 … 1, 1, modulo 10.
 */
export function holdsTaiwanIdentity(text: string): boolean {
  const place = letters.indexOf(text.charAt(0)) + 10
  const second = letters.indexOf(text.charAt(1))
  if (place < 10) return false
  let sum = Math.floor(place / 10) + (place % 10) * 9
  sum += 8 * (second >= 0 ? second % 10 : text.charCodeAt(1) - 48)
  for (let at = 2; at < 9; at++) sum += (9 - at) * (text.charCodeAt(at) - 48)
  return (sum + text.charCodeAt(9) - 48) % 10 === 0
}
