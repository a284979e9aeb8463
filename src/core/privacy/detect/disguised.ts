import { type Hidden, windowsOf } from '../disguises/disguise.ts'
import { disguises } from '../disguises/disguises.ts'
import type { Finding } from './finding.ts'
import { originOf } from './mapped-text.ts'
import type { Marks } from './marks.ts'
import { normalise } from './normalise.ts'
import type { RuleSet } from './rule-set.ts'
import { scan } from './scan.ts'

/** What is only seen once a disguise is laid open. A guess in a disguise is no finding. */
const least = 0.6

/** Findings that touch something hidden in `text`; offsets are those of `text`. */
export function disguisedFindings(rules: RuleSet, text: string, marks: Marks): Finding[] {
  const findings: Finding[] = []
  for (const { name, reveal } of disguises) {
    for (const window of windowsOf(text, reveal(text, marks))) {
      const normal = normalise(window.text.text)
      for (const finding of scan(rules, normal, null).findings) {
        if (finding.score < least) continue
        const inWindow = originOf(normal, finding.start, finding.end)
        const { start, end } = originOf(window.text, inWindow.start, inWindow.end)
        if (!touches(window.hidden, start, end)) continue
        findings.push({ ...finding, start, end, evidence: [...finding.evidence, { kind: 'disguise', name }] })
      }
    }
  }
  return findings
}

/** Whether a span touches one of many that are in order; a window of entities alone holds thousands. */
function touches(hidden: readonly Hidden[], start: number, end: number): boolean {
  let low = 0
  let high = hidden.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((hidden[middle]?.end ?? 0) <= start) low = middle + 1
    else high = middle
  }
  return (hidden[low]?.start ?? Number.POSITIVE_INFINITY) < end
}
