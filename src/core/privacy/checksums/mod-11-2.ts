const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]

/** ISO 7064:1983 MOD 11-2 over 17 digits and a check character, 0 to 9 or X. Source: GB 11643-1999, 5.2. */
export function holdsMod11Two(text: string): boolean {
  let sum = 0
  for (const [at, weight] of weights.entries()) sum += weight * (text.charCodeAt(at) - 48)
  return '10X98765432'[sum % 11] === text[17]
}
