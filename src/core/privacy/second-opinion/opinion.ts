import type { EntityType } from '../detect/entity-type.ts'
import type { Finding } from '../detect/finding.ts'
import { settleOverlaps } from '../detect/overlaps.ts'
import { LiteralIndex } from '../redact/literal-index.ts'
import { ownTokens } from '../redact/own-tokens.ts'
import { standsOut } from '../redact/word-boundary.ts'

/** What a model says of a text: these words are of that kind. Nothing of it is believed but that the words stand there. */
export interface Opinion {
  readonly text: string
  readonly type: EntityType
}

/** Likely: below every rule that is sure, above what standard level leaves out. */
const score = 0.6

/**
 * The findings of the rules, unchanged, and between them what the model adds: each of its words wherever they stand in
 * the text to the letter and by themselves. What it says of anything else counts for nothing; it can take nothing away.
 */
export function withOpinions(
  text: string,
  findings: readonly Finding[],
  opinions: readonly Opinion[],
  model: string,
): Finding[] {
  const types = new Map(opinions.map(({ text: words, type }) => [words.trim(), type]))
  const index = new LiteralIndex()
  for (const words of types.keys()) if (/[\p{L}\p{N}]/u.test(words)) index.add(words)
  const said: Finding[] = []
  index.search(text, (start, end, words) => {
    const type = types.get(words)
    if (!type || !standsOut(text, start, end)) return false
    said.push({ start, end, type, score, evidence: [{ kind: 'opinion', model }] })
    return true
  })
  const taken = [...findings, ...ownTokens(text).spans].sort((one, other) => one.start - other.start)
  const added = settleOverlaps(said).flatMap((finding) => partsOutside(text, finding, taken))
  return [...findings, ...added].sort((one, other) => one.start - other.start)
}

/** What of a finding lies outside all of `taken` and says something: at least two units, one a letter or digit. */
function partsOutside(
  text: string,
  finding: Finding,
  taken: readonly { readonly start: number; readonly end: number }[],
): Finding[] {
  const parts: Finding[] = []
  let start = finding.start
  const add = (end: number) => {
    const part = text.slice(start, end)
    const first = start + part.length - part.trimStart().length
    const last = first + part.trim().length
    if (last - first >= 2 && /[\p{L}\p{N}]/u.test(part)) parts.push({ ...finding, start: first, end: last })
  }
  for (let at = firstEndingAfter(taken, start); start < finding.end; at++) {
    const next = taken[at]
    if (!next || next.start >= finding.end) break
    if (next.start > start) add(next.start)
    start = Math.max(start, next.end)
  }
  if (start < finding.end) add(finding.end)
  return parts
}

function firstEndingAfter(taken: readonly { readonly end: number }[], at: number): number {
  let low = 0
  let high = taken.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((taken[middle]?.end ?? 0) <= at) low = middle + 1
    else high = middle
  }
  return low
}
