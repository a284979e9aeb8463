import { type Structure, structureOf } from '../structure/structure.ts'
import type { OpenTable } from '../structure/table.ts'
import { CandidateInView } from './candidate-in-view.ts'
import { Class, classOf } from './character-class.ts'
import { afterConnector } from './connector.ts'
import type { Detector, Judgement, Span } from './detector.ts'
import type { Finding } from './finding.ts'
import type { LabelHit } from './label-index.ts'
import { type DigitGroup, numberRuns } from './number-runs.ts'
import { anchoredAt, labelledAt, type RuleSet } from './rule-set.ts'
import type { View } from './view.ts'

interface Marks {
  readonly labels: LabelHit[]
  readonly anchors: LabelHit[]
  readonly numberStarts: number[]
  readonly tokenStarts: number[]
  readonly digitTokenStarts: number[]
}

/** What was found in a piece, and the table that it ends in. */
export interface Scanned {
  readonly findings: readonly Finding[]
  readonly open: OpenTable | null
}

/**
 * Asks every rule about a piece of normalised text; offsets are the piece's, overlaps are not settled. `open` is the
 * table that the piece before ended in.
 */
export function scan(rules: RuleSet, text: string, open: OpenTable | null): Scanned {
  const marks = mark(rules, text)
  const structure = structureOf(text, marks.labels, rules.index, open)
  const labels = merged(marks.labels, structure)
  const view: View = { text, labels }
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
    findings.push({ start, end, type: detector.type, score, evidence })
  }
  for (const run of numberRuns(text, marks.numberStarts)) askNumbers(rules, text, run, judge)
  for (const start of marks.digitTokenStarts) {
    for (const { detector, place } of rules.atDigitTokens) judge(place, sticky(detector.pattern, text, start))
  }
  for (const start of marks.tokenStarts) {
    for (const { detector, place } of rules.atAnyToken) judge(place, sticky(detector.pattern, text, start))
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
  for (const hit of marks.anchors) {
    for (const place of rules.uses[hit.id]?.anchored ?? []) {
      const locate = anchoredAt(rules, place)?.locate
      if (!locate) continue
      judge(
        place,
        locate instanceof RegExp ? sticky(locate, text, hit.start) : locate(view, hit.start, hit.end),
      )
    }
  }
  for (const { detector } of rules.scans) {
    detector.scan(view, (start, end, judgement) => add(detector, { start, end }, judgement))
  }
  return { findings, open: structure.open }
}

/** Written labels and tied ones in order; what is written in the head of a table labels its columns only. */
function merged(written: readonly LabelHit[], { labels, heads }: Structure): readonly LabelHit[] {
  if (labels.length === 0) return written
  const kept = written.filter(({ start }) => !heads.some((head) => start >= head.start && start < head.end))
  return [...kept, ...labels].sort((one, other) => one.start - other.start || one.end - other.end)
}

function sticky(pattern: RegExp, text: string, at: number): Span | null {
  pattern.lastIndex = at
  const match = pattern.exec(text)
  return match ? { start: at, end: at + match[0].length } : null
}

/** The one pass over all characters. */
function mark(rules: RuleSet, text: string): Marks {
  const marks: Marks = { labels: [], anchors: [], numberStarts: [], tokenStarts: [], digitTokenStarts: [] }
  const { index, uses } = rules
  const wantsTokens = rules.atAnyToken.length > 0
  let labelEnd = 0
  let longest = -1
  const found = (id: number, end: number) => {
    const use = uses[id]
    if (!use) return
    if (use.anchored.length > 0) marks.anchors.push({ id, start: at, end })
    if ((use.context.size > 0 || use.denies) && at >= labelEnd) longest = id
    if (longest === id) longestEnd = end
  }
  let longestEnd = 0
  let at = 0
  let before = 0
  let tokenStart = -1
  let tokenHasDigit = false
  const alphanumeric = Class.digit | Class.lower | Class.upper
  for (; at <= text.length; at++) {
    const here = at < text.length ? classOf(text.charCodeAt(at)) : 0
    if ((here & alphanumeric) !== 0) {
      if ((before & alphanumeric) === 0) {
        tokenStart = at
        tokenHasDigit = false
        if (here === Class.digit) marks.numberStarts.push(at)
      }
      if (here === Class.digit) tokenHasDigit = true
    } else if (tokenStart >= 0) {
      if (wantsTokens) marks.tokenStarts.push(tokenStart)
      if (tokenHasDigit || (classOf(text.charCodeAt(at + 1)) & Class.digit) !== 0)
        marks.digitTokenStarts.push(tokenStart)
      tokenStart = -1
    }
    before = here
    longest = -1
    index.at(text, at, found)
    if (longest >= 0) {
      marks.labels.push({ id: longest, start: at, end: longestEnd })
      labelEnd = longestEnd
    }
  }
  return marks
}

/** Asks about each joining of neighbouring groups whose digits some rule takes. */
function askNumbers(
  rules: RuleSet,
  text: string,
  run: readonly DigitGroup[],
  judge: (place: number, span: Span, compact: string) => void,
): void {
  const most = rules.byDigits.length - 1
  for (let from = 0; from < run.length; from++) {
    let compact = ''
    for (let to = from; to < run.length; to++) {
      const group = run[to]
      const first = run[from]
      if (!group || !first || compact.length + group.end - group.start > most) break
      compact += text.slice(group.start, group.end)
      const takers = rules.byDigits[compact.length]
      if (!takers) continue
      const hasTail = !(compact.charCodeAt(compact.length - 1) <= 0x39)
      for (const { detector, place } of takers) {
        if (!hasTail || detector.tail === 'X')
          judge(place, { start: first.start, end: group.end }, hasTail ? compact.toUpperCase() : compact)
      }
      if (hasTail) break
    }
  }
}
