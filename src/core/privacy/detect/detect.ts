import { lazily } from '../gazetteer/lazily.ts'
import type { OpenTable } from '../structure/table.ts'
import { chunks } from './chunks.ts'
import { disguisedFindings } from './disguised.ts'
import type { Finding } from './finding.ts'
import { isShown, type Level, standardLevel } from './level.ts'
import { originOf } from './mapped-text.ts'
import { normalise } from './normalise.ts'
import { Settling } from './overlaps.ts'
import { placesSaid } from './places-said.ts'
import { reader } from './reader.ts'
import { denials, detectors } from './registry.ts'
import { repeatedNames } from './repeated-names.ts'
import { ruleSet } from './rule-set.ts'
import { scan } from './scan.ts'
import { isAllowed, noUserRules, type UserRules, userPatterns, userWords } from './user-rules.ts'

/** A table under way, and where in the whole text its rows began. */
interface TableSoFar {
  readonly table: OpenTable
  readonly since: number
}

/** Readers of a text, and of what a disguise in it hides: made once, used for every text. */
const readers = lazily(() => {
  const rules = ruleSet(detectors, denials)
  return { plain: reader(rules), disguised: reader(rules) }
})

export interface DetectOptions {
  readonly level: Level
  readonly user: UserRules
}

const standard: DetectOptions = { level: standardLevel, user: noUserRules }

/** What identifies a person or opens a door in `text`: findings in order, one per position. */
export function detect(text: string, { level, user }: DetectOptions = standard): Finding[] {
  const { plain, disguised } = readers()
  const findings = new Settling(text)
  const keep = (finding: Finding) => {
    if (!isShown(level, finding) || isAllowed(user, text.slice(finding.start, finding.end))) return
    findings.add(finding)
  }
  for (const finding of userPatterns(user, text)) keep(finding)
  let soFar = null as TableSoFar | null
  for (const { start, end, from, to } of chunks(text)) {
    const normal = normalise(text.slice(start, end))
    const before: TableSoFar | null = soFar !== null && soFar.since < start ? soFar : null
    const { findings: written, open, view } = scan(plain, normal, before?.table)
    soFar = open && {
      table: open,
      since: before?.since ?? start + originOf(normal, open.first, open.first + 1).start,
    }
    for (const part of [
      written,
      disguisedFindings(normal.text, plain.marks, disguised),
      placesSaid(view.simple, written),
      repeatedNames(normal.text, normal.units, written),
      userWords(user, normal),
    ]) {
      for (const { start: first, end: last, type, score, evidence } of part) {
        const origin = originOf(normal, first, last)
        const at = start + origin.start
        if (at >= from && at < to)
          keep({ start: at, end: withMarks(text, start + origin.end), type, score, evidence })
      }
    }
    // What a pattern found lies open all over the text.
    if (user.patterns.length === 0) findings.settle(to)
  }
  plain.evidence.clear()
  disguised.evidence.clear()
  return findings.all()
}

/** The end with the marks that turn the last digit into a key of a keypad. */
function withMarks(text: string, end: number): number {
  let at = end
  while (text[at] === '\ufe0f' || text[at] === '\u20e3') at++
  return at
}
