import { Class, classOf } from './character-class.ts'
import type { LabelHit } from './label-index.ts'
import type { RuleSet } from './rule-set.ts'

/** What the one pass over all characters saw; numbers and tokens by their starts. */
export interface Marks {
  readonly labels: LabelHit[]
  readonly anchors: LabelHit[]
  /** Digits that no letter or digit stands before. */
  readonly numbers: number[]
  /** Runs of Latin letters and digits; only where a rule wants them all. */
  readonly tokens: number[]
  /** Those that hold a digit, or that a digit follows after one separator. */
  readonly digitTokens: number[]
  /** Those of ten characters and more. */
  readonly longTokens: number[]
}

/** The one pass over all characters. */
export function mark(rules: RuleSet, text: string): Marks {
  const marks: Marks = { labels: [], anchors: [], numbers: [], tokens: [], digitTokens: [], longTokens: [] }
  const { index, uses } = rules
  const wantsTokens = rules.atAnyToken.length > 0
  let labelEnd = 0
  let longest = -1
  const found = (id: number, end: number) => {
    const use = uses[id]
    if (!use) return
    if (use.anchored.length > 0) marks.anchors.push({ id, start: at, end })
    if ((use.context.size > 0 || use.denies) && at >= labelEnd) longest = id
    if (longest === id) longestEnd = end
  }
  let longestEnd = 0
  let at = 0
  let before = 0
  let tokenStart = -1
  let tokenHasDigit = false
  const alphanumeric = Class.digit | Class.lower | Class.upper
  for (; at <= text.length; at++) {
    const here = at < text.length ? classOf(text.charCodeAt(at)) : 0
    if ((here & alphanumeric) !== 0) {
      if ((before & alphanumeric) === 0) {
        tokenStart = at
        tokenHasDigit = false
        if (here === Class.digit) marks.numbers.push(at)
      }
      if (here === Class.digit) tokenHasDigit = true
    } else if (tokenStart >= 0) {
      if (wantsTokens) marks.tokens.push(tokenStart)
      if (tokenHasDigit || (classOf(text.charCodeAt(at + 1)) & Class.digit) !== 0)
        marks.digitTokens.push(tokenStart)
      if (at - tokenStart >= 10) marks.longTokens.push(tokenStart)
      tokenStart = -1
    }
    before = here
    longest = -1
    index.at(text, at, found)
    if (longest >= 0) {
      marks.labels.push({ id: longest, start: at, end: longestEnd })
      labelEnd = longestEnd
    }
  }
  return marks
}
