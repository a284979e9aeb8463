/** Multiplication in the dihedral group of order ten. */
const product = [
  '0123456789',
  '1234067895',
  '2340178956',
  '3401289567',
  '4012395678',
  '5987604321',
  '6598710432',
  '7659821043',
  '8765932104',
  '9876543210',
]
/** What becomes of a digit by its place, counted from the end. */
const permutation = [
  '0123456789',
  '1576283094',
  '5803796142',
  '8916043527',
  '9453126870',
  '4286573901',
  '2793806415',
  '7046913258',
]

/** Verhoeff's check over decimal digits, the check digit last. Source: J. Verhoeff, Error Detecting Decimal Codes, 1969. */
export function holdsVerhoeff(digits: string): boolean {
  let check = 0
  for (let at = digits.length - 1, place = 0; at >= 0; at--, place++) {
    const digit = Number(permutation[place % 8]?.[digits.charCodeAt(at) - 48])
    check = Number(product[check]?.[digit])
  }
  return check === 0
}
