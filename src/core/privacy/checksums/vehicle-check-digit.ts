const values: Readonly<Record<string, number>> = {
  ...Object.fromEntries([...'0123456789'].map((digit) => [digit, Number(digit)])),
  ...Object.fromEntries([...'ABCDEFGH'].map((letter, at) => [letter, at + 1])),
  ...Object.fromEntries([...'JKLMN'].map((letter, at) => [letter, at + 1])),
  P: 7,
  R: 9,
  ...Object.fromEntries([...'STUVWXYZ'].map((letter, at) => [letter, at + 2])),
}
const weights = [8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2]

/** The ninth character of a vehicle's number checks the others. Source: 49 CFR 565.15 (c); GB 16735, annex A. */
export function holdsVehicleCheckDigit(number: string): boolean {
  let sum = 0
  for (const [at, weight] of weights.entries()) sum += weight * (values[number[at] ?? ''] ?? 0)
  return '0123456789X'[sum % 11] === number[8]
}
