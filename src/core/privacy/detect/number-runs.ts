import { Class, classOf, isAlphanumeric } from './character-class.ts'

/** A stretch of digits without a gap. */
export interface DigitGroup {
  readonly start: number
  readonly end: number
}

const space = 0x20
const tab = 0x09
const lineFeed = 0x0a
const carriageReturn = 0x0d

/** Whether two groups may be one number: they stand apart by one separator, two round a bracket, or one line break. */
function joins(text: string, left: DigitGroup, right: DigitGroup): boolean {
  const gap = right.start - left.end
  if (gap > 4) return false
  let brackets = 0
  let breaks = 0
  let marks = 0
  for (let at = left.end; at < right.start; at++) {
    const unit = text.charCodeAt(at)
    if (unit === space || unit === tab || unit === carriageReturn) continue
    if (unit === lineFeed) breaks++
    else if (unit === 0x28 || unit === 0x29) brackets++
    else if (unit === 0x2d || unit === 0x2e || unit === 0x2f || unit === 0xb7 || unit === 0x5f) marks++
    else return false
  }
  return brackets <= 1 && marks <= 1 && breaks <= 1 && gap - brackets - marks - breaks <= 2
}

function isFinalX(text: string, at: number): boolean {
  return (text.charCodeAt(at) | 0x20) === 0x78 && !isAlphanumeric(text.charCodeAt(at + 1))
}

function isSeparator(unit: number): boolean {
  return unit === space || unit === 0x2d || unit === 0x2e || unit === 0xb7
}

/**
 * Digit groups that begin and end at a boundary of a word, as runs: in a run, each group may be one number with the
 * next. `X` at the end of a group belongs to it where a digit stands before it.
 */
export function* numberRuns(text: string, starts: Iterable<number>): Generator<readonly DigitGroup[]> {
  let run: DigitGroup[] = []
  for (const start of starts) {
    let end = start + 1
    while ((classOf(text.charCodeAt(end)) & Class.digit) !== 0) end++
    if (isFinalX(text, end)) end++
    if (isAlphanumeric(text.charCodeAt(end))) {
      if (run.length > 0) yield run
      run = []
      continue
    }
    const group = { start, end }
    const last = run.at(-1)
    if (last && !joins(text, last, group)) {
      yield run
      run = []
    }
    run.push(group)
    // "…002 X" and "…0.0.2.X": the check character may stand apart, as a digit may.
    if (isSeparator(text.charCodeAt(end)) && isFinalX(text, end + 1))
      run.push({ start: end + 1, end: end + 2 })
  }
  if (run.length > 0) yield run
}
