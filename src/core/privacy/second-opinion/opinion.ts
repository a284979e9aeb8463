import type { DetectOptions } from '../detect/detect.ts'
import type { EntityType } from '../detect/entity-type.ts'
import type { Finding } from '../detect/finding.ts'
import { isShown, standardLevel } from '../detect/level.ts'
import { settleOverlaps } from '../detect/overlaps.ts'
import { isAllowed, noUserRules } from '../detect/user-rules.ts'
import { LiteralIndex } from '../redact/literal-index.ts'
import { ownTokens } from '../redact/own-tokens.ts'
import { standsOut } from '../redact/word-boundary.ts'

/** What a model says of a text: these words are of that kind. Nothing of it is believed but that the words stand there. */
export interface Opinion {
  readonly text: string
  readonly type: EntityType
  /** It says little about anyone, a town alone for instance: only strict level takes it. */
  readonly faint?: boolean
}

/** Likely: below every rule that is sure, above what standard level leaves out; faint: below it. */
const scores = { likely: 0.6, faint: 0.4 }

const standard: DetectOptions = { level: standardLevel, user: noUserRules }

/**
 * The findings of the rules, unchanged, and between them what the model adds: each of its words wherever they stand in
 * the text to the letter and by themselves. What it says of anything else counts for nothing; it can take nothing away.
 * As the rules, it says nothing of what the level leaves out or the person allows.
 */
export function withOpinions(
  text: string,
  findings: readonly Finding[],
  opinions: readonly Opinion[],
  model: string,
  { level, user }: DetectOptions = standard,
): Finding[] {
  const kinds = new Map(opinions.map((opinion) => [opinion.text.trim(), opinion]))
  const index = new LiteralIndex()
  for (const words of kinds.keys())
    if (/[\p{L}\p{N}]/u.test(words) && !isAllowed(user, words)) index.add(words)
  const said: Finding[] = []
  index.search(text, (start, end, words) => {
    const kind = kinds.get(words)
    if (!kind || !standsOut(text, start, end)) return false
    const score = kind.faint ? scores.faint : scores.likely
    const finding: Finding = { start, end, type: kind.type, score, evidence: [{ kind: 'opinion', model }] }
    if (isShown(level, finding)) said.push(finding)
    return true
  })
  const taken = apart([...findings, ...ownTokens(text).spans])
  const added = settleOverlaps(said, text).flatMap((finding) => partsOutside(text, finding, taken))
  return [...findings, ...added].sort((one, other) => one.start - other.start)
}

interface Span {
  readonly start: number
  readonly end: number
}

/** What spans cover together: in order, none over another, as a token of the person's own in a finding is. */
function apart(spans: readonly Span[]): Span[] {
  const covered: Span[] = []
  for (const { start, end } of spans.toSorted((one, other) => one.start - other.start)) {
    const last = covered.at(-1)
    if (last && start < last.end) covered[covered.length - 1] = { ...last, end: Math.max(last.end, end) }
    else covered.push({ start, end })
  }
  return covered
}

/** What of a finding lies outside all of `taken` and says something: at least two units, one a letter or digit. */
function partsOutside(text: string, finding: Finding, taken: readonly Span[]): Finding[] {
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
