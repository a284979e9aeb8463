const weights = [3, 7, 9, 10, 5, 8, 4, 2]

/** Check of eight digits or letters and a check character, 0 to 9 or X. Source: GB 11714-1997, 4.3. */
export function holdsOrganisationCode(text: string): boolean {
  let sum = 0
  for (const [at, weight] of weights.entries()) {
    const unit = text.charCodeAt(at)
    sum += weight * (unit >= 0x41 ? unit - 55 : unit - 48)
  }
  return text[8] === '0X987654321'[sum % 11]
}
