import { Class, classOf } from './character-class.ts'
import type { LabelHit } from './label-index.ts'
import type { RuleSet } from './rule-set.ts'
import { WordKind } from './word-beginnings.ts'

/** What the one pass over all characters saw; numbers and tokens by their starts. */
export interface Marks {
  readonly labels: LabelHit[]
  readonly anchors: LabelHit[]
  /** Digits that no letter or digit stands before. */
  readonly numbers: number[]
  /** Runs of Latin letters and digits. */
  readonly tokens: number[]
  /** Those that hold a digit, or that a digit follows after one separator. */
  readonly digitTokens: number[]
  /** Of these, those that begin with a digit, and those that begin with a letter. */
  readonly digitsFirst: number[]
  readonly lettersFirst: number[]
  /** Those of ten characters and more. */
  readonly longTokens: number[]
  /** For each scan, the offsets of the units that wake it. */
  readonly places: readonly number[][]
}

const alphanumeric = Class.digit | Class.lower | Class.upper

/** The one pass over all characters. */
export function mark(rules: RuleSet, units: Uint16Array): Marks {
  const places = rules.scans.map((): number[] => [])
  const marks: Marks = {
    labels: [],
    anchors: [],
    numbers: [],
    tokens: [],
    digitTokens: [],
    digitsFirst: [],
    lettersFirst: [],
    longTokens: [],
    places,
  }
  const { index, uses, wakes } = rules
  // What the callback writes lies in an object of its own, so that the loop's variables stay in registers.
  const label = { id: -1, end: 0 }
  const found = (id: number, start: number, end: number) => {
    const use = uses[id]
    if (!use) return
    if (use.anchored.length > 0) marks.anchors.push({ id, start, end })
    if (!use.isLabel) return
    label.id = id
    label.end = end
  }
  let labelEnd = 0
  let before = 0
  let tokenStart = -1
  let tokenHasDigit = false
  for (let at = 0; at <= units.length; at++) {
    const unit = units[at] ?? 0
    const here = classOf(unit)
    if ((here & alphanumeric) !== 0) {
      if ((before & alphanumeric) === 0) {
        tokenStart = at
        tokenHasDigit = false
        if (here === Class.digit) marks.numbers.push(at)
      }
      if (here === Class.digit) tokenHasDigit = true
    } else if (tokenStart >= 0) {
      marks.tokens.push(tokenStart)
      if (tokenHasDigit || (classOf(units[at + 1] ?? 0) & Class.digit) !== 0) {
        marks.digitTokens.push(tokenStart)
        const first = classOf(units[tokenStart] ?? 0)
        ;(first === Class.digit ? marks.digitsFirst : marks.lettersFirst).push(tokenStart)
      }
      if (at - tokenStart >= 10) marks.longTokens.push(tokenStart)
      tokenStart = -1
    }
    for (let woken = wakes[unit] ?? 0; woken !== 0; woken &= woken - 1) {
      places[31 - Math.clz32(woken & -woken)]?.push(at)
    }
    const wanted = isInside(before, here) ? WordKind.exact : WordKind.label | WordKind.exact
    if (index.begins(units, at, wanted) !== 0) {
      label.id = -1
      index.at(units, at, found)
      if (label.id >= 0 && at >= labelEnd) {
        marks.labels.push({ id: label.id, start: at, end: label.end })
        labelEnd = label.end
      }
    }
    before = here
  }
  return marks
}

/** Within a Latin word, where no label begins; a capital after a small letter begins one. */
function isInside(before: number, here: number): boolean {
  if ((here & alphanumeric) === 0 || (before & alphanumeric) === 0) return false
  return !(here === Class.upper && before !== Class.upper)
}
