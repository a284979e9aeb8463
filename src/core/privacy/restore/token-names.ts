import { allLabels, mostDigits } from '../redact/placeholder.ts'

/** The names that a reader of tokens looks for, asked a unit at a time. */
export interface TokenNames {
  has(name: string): boolean
  /** Whether some name begins so. */
  begins(start: string): boolean
}

/** The names of a vault. */
export function knownNames(names: Iterable<string>): TokenNames & { add(name: string): void } {
  const whole = new Set<string>()
  const starts = new Set<string>()
  const add = (name: string) => {
    whole.add(name)
    for (let end = 1; end <= name.length; end++) starts.add(name.slice(0, end))
  }
  for (const name of names) add(name)
  return { has: (name) => whole.has(name), begins: (start) => starts.has(start), add }
}

const shape = new RegExp(`^(?:${allLabels.join('|')})_[1-9]\\d{0,${mostDigits - 1}}[A-Z]{0,3}$`)
const labelStarts = new Set(
  allLabels.flatMap((label) => Array.from(`${label}_`, (_, at) => `${label}_`.slice(0, at + 1))),
)

/** Every name that a vault could ever give. */
export const possibleNames: TokenNames = {
  has: (name) => shape.test(name),
  begins: (start) => labelStarts.has(start) || shape.test(start),
}
