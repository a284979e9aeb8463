import { Class, classOf } from './character-class.ts'
import type { LabelHit } from './label-index.ts'
import { OffsetList } from './offset-list.ts'
import type { RuleSet } from './rule-set.ts'
import { WordKind } from './word-beginnings.ts'

/** What the one pass over all characters saw; numbers and tokens by their starts. Used again for the next text. */
export class Marks {
  /** Kept by who reads them, and so new for each text. */
  labels: LabelHit[] = []
  /** For each place of a rule, starts and ends of its fixed strings by turns. */
  readonly anchors: readonly OffsetList[]
  /** Digits that no letter or digit stands before. */
  readonly numbers = new OffsetList()
  /** Runs of Latin letters and digits. */
  readonly tokens = new OffsetList()
  /** Those that hold a digit, or that a digit follows after one separator. */
  readonly digitTokens = new OffsetList()
  /** Of these, those that begin with a digit, and those that begin with a letter. */
  readonly digitsFirst = new OffsetList()
  readonly lettersFirst = new OffsetList()
  /** Those of ten characters and more. */
  readonly longTokens = new OffsetList()
  /** For each scan, the offsets of the units that wake it. */
  readonly places: readonly OffsetList[]

  constructor(rules: RuleSet) {
    this.anchors = rules.detectors.map(() => new OffsetList())
    this.places = rules.scans.map(() => new OffsetList())
  }

  clear(): void {
    this.labels = []
    for (const list of this.anchors) list.clear()
    for (const list of this.places) list.clear()
    this.numbers.clear()
    this.tokens.clear()
    this.digitTokens.clear()
    this.digitsFirst.clear()
    this.lettersFirst.clear()
    this.longTokens.clear()
  }
}

const alphanumeric = Class.digit | Class.lower | Class.upper

/** The one pass over all characters; what `marks` held before is gone. */
export function mark(rules: RuleSet, units: Uint16Array, marks: Marks): void {
  marks.clear()
  const { labels, anchors, numbers, tokens, digitTokens, digitsFirst, lettersFirst, longTokens, places } =
    marks
  const { index, uses, wakes } = rules
  // What the callback writes lies in an object of its own, so that the loop's variables stay in registers.
  const label = { id: -1, end: 0 }
  const found = (id: number, start: number, end: number) => {
    const use = uses[id]
    if (!use) return
    for (const place of use.anchored) {
      anchors[place]?.add(start)
      anchors[place]?.add(end)
    }
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
        if (here === Class.digit) numbers.add(at)
      }
      if (here === Class.digit) tokenHasDigit = true
    } else if (tokenStart >= 0) {
      tokens.add(tokenStart)
      if (tokenHasDigit || (classOf(units[at + 1] ?? 0) & Class.digit) !== 0) {
        digitTokens.add(tokenStart)
        const first = classOf(units[tokenStart] ?? 0)
        ;(first === Class.digit ? digitsFirst : lettersFirst).add(tokenStart)
      }
      if (at - tokenStart >= 10) longTokens.add(tokenStart)
      tokenStart = -1
    }
    for (let woken = wakes[unit] ?? 0; woken !== 0; woken &= woken - 1) {
      places[31 - Math.clz32(woken & -woken)]?.add(at)
    }
    const wanted = isInside(before, here) ? WordKind.exact : WordKind.label | WordKind.exact
    if (index.begins(units, at, wanted) !== 0) {
      label.id = -1
      index.at(units, at, found)
      if (label.id >= 0 && at >= labelEnd) {
        labels.push({ id: label.id, start: at, end: label.end })
        labelEnd = label.end
      }
    }
    before = here
  }
}

/** Within a Latin word, where no label begins; a capital after a small letter begins one. */
function isInside(before: number, here: number): boolean {
  if ((here & alphanumeric) === 0 || (before & alphanumeric) === 0) return false
  return !(here === Class.upper && before !== Class.upper)
}
