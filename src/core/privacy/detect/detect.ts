import type { OpenTable } from '../structure/table.ts'
import { chunks } from './chunks.ts'
import type { Finding } from './finding.ts'
import { originOf } from './mapped-text.ts'
import { normalise } from './normalise.ts'
import { settleOverlaps } from './overlaps.ts'
import { denials, detectors } from './registry.ts'
import { type RuleSet, ruleSet } from './rule-set.ts'
import { scan } from './scan.ts'

/** A table under way, and where in the whole text its rows began. */
interface OpenSince {
  readonly table: OpenTable
  readonly since: number
}

let builtIn: RuleSet | null = null

/** What identifies a person or opens a door in `text`: findings in order, one per position. */
export function detect(text: string): Finding[] {
  builtIn ??= ruleSet(detectors, denials)
  const findings: Finding[] = []
  let open: OpenSince | null = null
  for (const { start, end, from, to } of chunks(text)) {
    const normal = normalise(text.slice(start, end))
    const goesOn: OpenSince | null = open !== null && open.since < start ? open : null
    const scanned = scan(builtIn, normal.text, goesOn?.table ?? null)
    const { open: table } = scanned
    const since =
      table && table.first > 0 ? start + originOf(normal, table.first, table.first + 1).start : goesOn?.since
    open = table ? { table, since: since ?? start } : null
    for (const finding of scanned.findings) {
      const origin = originOf(normal, finding.start, finding.end)
      const first = start + origin.start
      if (first >= from && first < to) findings.push({ ...finding, start: first, end: start + origin.end })
    }
  }
  return settleOverlaps(findings.filter(({ score }) => score >= 0.5))
}
