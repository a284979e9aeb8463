import { simplifiedOf } from '../detectors/chinese-names/simplified-view.ts'
import type { OpenTable } from '../structure/table.ts'
import { chunks } from './chunks.ts'
import { disguisedFindings } from './disguised.ts'
import type { Finding } from './finding.ts'
import { isShown, type Level, standardLevel } from './level.ts'
import { originOf } from './mapped-text.ts'
import { normalise } from './normalise.ts'
import { settleOverlaps } from './overlaps.ts'
import { placesSaid } from './places-said.ts'
import { denials, detectors } from './registry.ts'
import { repeatedNames } from './repeated-names.ts'
import { type RuleSet, ruleSet } from './rule-set.ts'
import { scan } from './scan.ts'
import { isAllowed, noUserRules, type UserRules, userFindings } from './user-rules.ts'

/** A table under way, and where in the whole text its rows began. */
interface TableSoFar {
  readonly table: OpenTable
  readonly since: number
}

let builtIn: RuleSet | null = null

export interface DetectOptions {
  readonly level: Level
  readonly user: UserRules
}

const standard: DetectOptions = { level: standardLevel, user: noUserRules }

/** What identifies a person or opens a door in `text`: findings in order, one per position. */
export function detect(text: string, { level, user }: DetectOptions = standard): Finding[] {
  builtIn ??= ruleSet(detectors, denials)
  const rules = builtIn
  const findings: Finding[] = []
  let soFar = null as TableSoFar | null
  for (const { start, end, from, to } of chunks(text)) {
    const normal = normalise(text.slice(start, end))
    const before: TableSoFar | null = soFar !== null && soFar.since < start ? soFar : null
    const { findings: plain, open, marks, view } = scan(rules, normal, before?.table ?? null)
    soFar = open && {
      table: open,
      since: before?.since ?? start + originOf(normal, open.first, open.first + 1).start,
    }
    const own = userFindings(user, normal.text)
    const places = placesSaid(simplifiedOf(view), plain)
    const repeated = repeatedNames(normal.text, normal.units, plain)
    for (const finding of [
      ...plain,
      ...disguisedFindings(rules, normal.text, marks),
      ...places,
      ...repeated,
      ...own,
    ]) {
      const origin = originOf(normal, finding.start, finding.end)
      const first = start + origin.start
      if (first >= from && first < to) {
        findings.push({ ...finding, start: first, end: withMarks(text, start + origin.end) })
      }
    }
  }
  const shown = findings.filter(
    (finding) => isShown(level, finding) && !isAllowed(user, text.slice(finding.start, finding.end)),
  )
  return settleOverlaps(shown)
}

/** The end with the marks that turn the last digit into a key of a keypad. */
function withMarks(text: string, end: number): number {
  let at = end
  while (text[at] === '\ufe0f' || text[at] === '\u20e3') at++
  return at
}
