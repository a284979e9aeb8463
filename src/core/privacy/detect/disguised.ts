import { type Hidden, windowsOf } from '../disguises/disguise.ts'
import { disguises } from '../disguises/disguises.ts'
import type { Finding } from './finding.ts'
import { originOf } from './mapped-text.ts'
import type { Marks } from './marks.ts'
import { normalise } from './normalise.ts'
import type { Reader } from './reader.ts'
import { scan } from './scan.ts'

/** What is only seen once a disguise is laid open. A guess in a disguise is no finding. */
const least = 0.6

/** Findings that touch something hidden in `text`, whose marks are `marks`; offsets are those of `text`. */
export function disguisedFindings(text: string, marks: Marks, within: Reader): Finding[] {
  const findings: Finding[] = []
  const starts = {
    numbers: marks.numbers.all(),
    digitTokens: marks.digitTokens.all(),
    longTokens: marks.longTokens.all(),
  }
  for (const { name, reveal } of disguises) {
    for (const window of windowsOf(text, reveal(text, starts))) {
      const normal = normalise(window.text.text)
      for (const finding of scan(within, normal).findings) {
        if (finding.score < least) continue
        const inWindow = originOf(normal, finding.start, finding.end)
        const { start, end } = originOf(window.text, inWindow.start, inWindow.end)
        if (!touches(window.hidden, start, end)) continue
        const evidence = within.evidence.of([...finding.evidence, { kind: 'disguise', name }])
        findings.push({ ...finding, start, end, evidence })
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
