/** Sum of digits times weights; the basis of most national check digits. Digits beyond the weights are left out. */
export function weightedSum(digits: string, weights: readonly number[]): number {
  let sum = 0
  for (const [at, weight] of weights.entries()) sum += weight * (digits.charCodeAt(at) - 48)
  return sum
}
