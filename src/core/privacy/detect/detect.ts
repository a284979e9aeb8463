import type { OpenTable } from '../structure/table.ts'
import { chunks } from './chunks.ts'
import { disguisedFindings } from './disguised.ts'
import type { Finding } from './finding.ts'
import { originOf } from './mapped-text.ts'
import { normalise } from './normalise.ts'
import { settleOverlaps } from './overlaps.ts'
import { denials, detectors } from './registry.ts'
import { type RuleSet, ruleSet } from './rule-set.ts'
import { scan } from './scan.ts'

/** A table under way, and where in the whole text its rows began. */
interface TableSoFar {
  readonly table: OpenTable
  readonly since: number
}

let builtIn: RuleSet | null = null

/** What identifies a person or opens a door in `text`: findings in order, one per position. */
export function detect(text: string): Finding[] {
  builtIn ??= ruleSet(detectors, denials)
  const rules = builtIn
  const findings: Finding[] = []
  let soFar = null as TableSoFar | null
  for (const { start, end, from, to } of chunks(text)) {
    const normal = normalise(text.slice(start, end))
    const before: TableSoFar | null = soFar !== null && soFar.since < start ? soFar : null
    const { findings: plain, open, marks } = scan(rules, normal.text, before?.table ?? null)
    soFar = open && {
      table: open,
      since: before?.since ?? start + originOf(normal, open.first, open.first + 1).start,
    }
    for (const finding of [...plain, ...disguisedFindings(rules, normal.text, marks)]) {
      const origin = originOf(normal, finding.start, finding.end)
      const first = start + origin.start
      if (first >= from && first < to) findings.push({ ...finding, start: first, end: start + origin.end })
    }
  }
  return settleOverlaps(findings.filter(({ score }) => score >= 0.5))
}
