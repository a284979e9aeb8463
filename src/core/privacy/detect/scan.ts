import { type Structure, structureOf } from '../structure/structure.ts'
import type { OpenTable } from '../structure/table.ts'
import { CandidateInView } from './candidate-in-view.ts'
import { afterConnector } from './connector.ts'
import type { Detector, Judgement, Span, TokenDetector } from './detector.ts'
import type { Finding } from './finding.ts'
import type { LabelHit } from './label-index.ts'
import type { MappedText } from './mapped-text.ts'
import { type Marks, mark } from './marks.ts'
import { type DigitGroup, numberRuns } from './number-runs.ts'
import type { Reader } from './reader.ts'
import { labelledAt, type RuleSet } from './rule-set.ts'
import { simplified } from './simplified.ts'
import type { View } from './view.ts'

/** What was found in a piece, and the table that it ends in. */
export interface Scanned {
  readonly findings: readonly Finding[]
  readonly open: OpenTable | null
  readonly view: View
}

/**
 * Asks every rule about a piece of normalised text; offsets are the piece's, overlaps are not settled. `open` is the
 * table that the piece before ended in.
 */
export function scan(
  { rules, marks, evidence: shared }: Reader,
  normal: MappedText,
  open: OpenTable | null = null,
): Scanned {
  const { text, units } = normal
  mark(rules, units, marks)
  const structure = structureOf(text, marks.labels, rules.index, open)
  const labels = merged(marks.labels, structure)
  const view: View = { text, simple: simplified(normal), units, tokens: marks.tokens.all(), labels }
  const findings: Finding[] = []
  const judge = (place: number, span: Span | null, compact?: string) => {
    if (!span || span.end <= span.start) return
    const detector = rules.detectors[place]
    if (!detector || detector.kind === 'scan') return
    add(
      detector,
      span,
      detector.judge(new CandidateInView(rules, place, view, span.start, span.end, compact)),
    )
  }
  const add = (detector: Detector, candidate: Span, judgement: Judgement | null) => {
    if (!judgement) return
    const { score, evidence, span } = judgement
    const { start, end } = span ?? candidate
    findings.push({ start, end, type: detector.type, score, evidence: shared.of(evidence) })
  }
  for (const run of numberRuns(text, marks.numbers.all())) askNumbers(rules, text, run, judge)
  // A rule at a time, not a place at a time: the code of a few hundred patterns does not fit the nearest cache.
  for (const { detector, place } of rules.tokens) {
    for (const start of tokensFor(detector, marks)) judge(place, sticky(detector.pattern, text, start))
  }
  for (const hit of labels) {
    const places = rules.uses[hit.id]?.labelled ?? []
    if (places.length === 0) continue
    const start = hit.value ?? afterConnector(text, hit.end)
    for (const place of places) {
      const detector = labelledAt(rules, place)
      if (detector) judge(place, sticky(detector.value, text, start))
    }
  }
  for (const { detector, place } of rules.anchored) {
    const { locate } = detector
    const hits = marks.anchors[place]?.all() ?? []
    for (let at = 0; at < hits.length; at += 2) {
      const start = hits[at] ?? 0
      const span =
        locate instanceof RegExp ? sticky(locate, text, start) : locate(view, start, hits[at + 1] ?? start)
      judge(place, span)
    }
  }
  for (const [at, { detector }] of rules.scans.entries()) {
    const places = marks.places[at]?.all()
    if (!places || (detector.wakes && places.length === 0)) continue
    detector.scan(view, (start, end, judgement) => add(detector, { start, end }, judgement), places)
  }
  return { findings, open: structure.open, view }
}

function tokensFor({ at, first }: TokenDetector, marks: Marks): Int32Array {
  if (at === 'long') return marks.longTokens.all()
  if (first === undefined) return marks.digitTokens.all()
  return (first === 'digit' ? marks.digitsFirst : marks.lettersFirst).all()
}

/** Written labels and tied ones in order; what is written in the head of a table labels its columns only. */
function merged(written: readonly LabelHit[], { labels, heads }: Structure): readonly LabelHit[] {
  if (labels.length === 0) return written
  let head = 0
  const kept = written.filter(({ start }) => {
    while (start >= (heads[head]?.end ?? Number.POSITIVE_INFINITY)) head++
    return start < (heads[head]?.start ?? Number.POSITIVE_INFINITY)
  })
  return [...kept, ...labels].sort((one, other) => one.start - other.start || one.end - other.end)
}

function sticky(pattern: RegExp, text: string, at: number): Span | null {
  pattern.lastIndex = at
  // Where a sticky pattern matches, it leaves its end; `exec` would also make an array of what it captured.
  return pattern.test(text) ? { start: at, end: pattern.lastIndex } : null
}

/** Asks about each joining of neighbouring groups whose digits some rule takes. */
function askNumbers(
  rules: RuleSet,
  text: string,
  run: readonly DigitGroup[],
  judge: (place: number, span: Span, compact: string) => void,
): void {
  const most = rules.byDigits.length - 1
  // All digits of the run once; each joining is a slice of them.
  const all = run.map(({ start, end }) => text.slice(start, end)).join('')
  let from = 0
  for (const [place, first] of run.entries()) {
    let to = from
    for (let next = place; next < run.length; next++) {
      const group = run[next]
      if (!group || to + group.end - group.start - from > most) break
      to += group.end - group.start
      const takers = rules.byDigits[to - from]
      if (!takers) continue
      const compact = all.slice(from, to)
      const hasTail = !(compact.charCodeAt(compact.length - 1) <= 0x39)
      for (const { detector, place: taker } of takers) {
        if (detector.groups !== undefined && next - place >= detector.groups) continue
        if (!hasTail || detector.tail === 'X')
          judge(taker, { start: first.start, end: group.end }, hasTail ? compact.toUpperCase() : compact)
      }
      if (hasTail) break
    }
    from += first.end - first.start
  }
}
