import { chunks } from './chunks.ts'
import type { Finding } from './finding.ts'
import { normalise } from './normalise.ts'
import { settleOverlaps } from './overlaps.ts'
import { denials, detectors } from './registry.ts'
import { type RuleSet, ruleSet } from './rule-set.ts'
import { scan } from './scan.ts'

let builtIn: RuleSet | null = null

/** What identifies a person or opens a door in `text`: findings in order, one per position. */
export function detect(text: string): Finding[] {
  builtIn ??= ruleSet(detectors, denials)
  const findings: Finding[] = []
  for (const { start, end, from, to } of chunks(text)) {
    const original = text.slice(start, end)
    const { text: normal, origins } = normalise(original)
    for (const finding of scan(builtIn, normal, [])) {
      const first = start + (origins ? (origins[finding.start] ?? 0) : finding.start)
      const last = start + (origins ? endInOriginal(original, origins, finding.end) : finding.end)
      if (first >= from && first < to) findings.push({ ...finding, start: first, end: last })
    }
  }
  return settleOverlaps(findings.filter(({ score }) => score >= 0.5))
}

/** The end of the original character that the last unit came from: two units where that is a pair. */
function endInOriginal(original: string, origins: Int32Array, end: number): number {
  const last = origins[end - 1] ?? 0
  return last + ((original.codePointAt(last) ?? 0) > 0xffff ? 2 : 1)
}
