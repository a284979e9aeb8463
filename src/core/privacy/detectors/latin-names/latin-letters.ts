/** What a UTF-16 unit of normalised text is to a Latin name. */
export const Letter = {
  none: 0,
  /** Small letters, and the combining marks that follow a letter. */
  small: 1,
  capital: 2,
  /** Digits and the underscore: what they touch is code or a number. */
  mark: 3,
  han: 4,
} as const

const letters = new Uint8Array(0x10000)
for (let unit = 0x41; unit <= 0x24f; unit++) letters[unit] = caseOf(unit)
for (let unit = 0x1e00; unit <= 0x1eff; unit++) letters[unit] = caseOf(unit)
for (let unit = 0x300; unit <= 0x36f; unit++) letters[unit] = Letter.small
for (let unit = 0x30; unit <= 0x39; unit++) letters[unit] = Letter.mark
for (let unit = 0x3400; unit <= 0x9fff; unit++) letters[unit] = Letter.han
letters[0x5f] = Letter.mark

function caseOf(unit: number): number {
  const letter = String.fromCharCode(unit)
  if (letter.toLowerCase() !== letter) return Letter.capital
  return letter.toUpperCase() !== letter ? Letter.small : Letter.none
}

export function letterOf(unit: number): number {
  return letters[unit] ?? 0
}

/** NaN, as charCodeAt gives beyond the end, is none. */
export function letterAt(text: string, at: number): number {
  return letters[text.charCodeAt(at)] ?? 0
}

export function isLatinLetter(text: string, at: number): boolean {
  const letter = letterAt(text, at)
  return letter === Letter.small || letter === Letter.capital
}
