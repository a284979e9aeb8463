/**
 * First two digits of an administrative region, and 81 to 83 for residence permits of people from Hong Kong, Macau and
 * Taiwan. Source: GB/T 2260-2007.
 */
const provinces = new Set([
  ...[11, 12, 13, 14, 15, 21, 22, 23, 31, 32, 33, 34, 35, 36, 37, 41, 42, 43, 44, 45, 46],
  ...[50, 51, 52, 53, 54, 61, 62, 63, 64, 65, 71, 81, 82, 83],
])

/** Whether six digits can be a region: a province, then a prefecture and a county, which are not both open-ended. */
export function isRegionCode(digits: string): boolean {
  return provinces.has(Number(digits.slice(0, 2))) && /^\d{6}$/.test(digits)
}
