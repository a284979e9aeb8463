import { Marks } from './marks.ts'
import type { RuleSet } from './rule-set.ts'
import { SharedEvidence } from './shared-evidence.ts'

/** What it takes to read a text after another: the rules, what they mark in the text, and what findings have in common. */
export interface Reader {
  readonly rules: RuleSet
  /** Of the text that was read last. */
  readonly marks: Marks
  readonly evidence: SharedEvidence
}

export function reader(rules: RuleSet): Reader {
  return { rules, marks: new Marks(rules), evidence: new SharedEvidence() }
}
