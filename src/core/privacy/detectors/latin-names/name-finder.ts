import type { Judgement } from '../../detect/detector.ts'
import type { Evidence } from '../../detect/finding.ts'
import { isPublicFigure } from '../../gazetteer/public-figures.ts'
import { isWorldPlace } from '../../gazetteer/world-places.ts'
import type { NameElement } from './name-element.ts'
import { isNameLike, shapeAt } from './name-shape.ts'
import { isNamesake } from './namesakes.ts'
import { singleScore } from './single-name.ts'
import { isTitleLine } from './title-line.ts'
import { after } from './words-after.ts'
import { type Before, before } from './words-around.ts'
import { thingsBefore } from './words-of-things.ts'

/** A reading of some text as a name. Those under the level's least score may still be raised by their neighbours. */
export interface NameCandidate {
  readonly start: number
  readonly end: number
  score: number
  readonly evidence: Evidence[]
  /** One word, and not yet sure: only a list or a full name elsewhere makes it one. */
  readonly single: boolean
}

const auxiliaries = new Set(['will', 'may', 'can'])

const namesList = { kind: 'list', name: 'names' } as const

/** The names that a run of capitalised words holds, likely or only possible. */
export function namesIn(
  text: string,
  run: readonly NameElement[],
  found: (candidate: NameCandidate) => void,
): void {
  for (let at = 0; at < run.length; ) {
    const element = run[at]
    if (!element) return
    if (element.kind === 'honorific') {
      at = afterHonorific(
        text,
        run,
        at + 1,
        { strength: 2, kind: 'honorific', word: element.traits.small },
        found,
      )
      continue
    }
    const place = placeAt(text, run, at)
    if (place > at) {
      at = place
      continue
    }
    const said = before(text, element.start)
    if (said.strength === 2 && (said.kind === 'honorific' || said.kind === 'calling')) {
      const next = afterHonorific(text, run, at, said, found)
      if (next > at) {
        at = next
        continue
      }
    }
    at = full(text, run, at, said, found) ?? single(text, run, at, said, found)
  }
}

/** Past a place of several words: San Francisco, Ho Chi Minh City; or `at`. */
function placeAt(text: string, run: readonly NameElement[], at: number): number {
  const first = run[at]
  if (!first || first.traits.given === 3 || run.length - at < 2) return at
  for (let to = Math.min(run.length, at + 3); to > at + 1; to--) {
    const last = run[to - 1]
    if (last && isWorldPlace(text.slice(first.start, last.end))) return to
  }
  return thingsBefore.has(first.traits.small) && run[at + 1]?.kind === 'word' ? at + 2 : at
}

/** A name of several words; gives where the run goes on, or null when there is none. */
function full(
  text: string,
  run: readonly NameElement[],
  at: number,
  said: Before,
  found: (candidate: NameCandidate) => void,
): number | null {
  const shape = shapeAt(text, run, at)
  const first = run[at]
  if (!shape || !first) return null
  const last = run[shape.to - 1]
  if (!last) return null
  // "Will Nora Whitfield come": the verb is no part of the name.
  const next = run[at + 1]
  if (
    first.traits.common &&
    first.traits.given === 1 &&
    said.kind === 'sentence' &&
    next &&
    next.traits.given >= 2 &&
    shape.to - at > 2
  )
    return null
  const { start } = first
  const { end } = last
  const follows = after(text, end)
  let score = shape.score
  const clear = score >= 0.88
  if (follows < 0 && (said.strength < 2 || !clear)) {
    // King Street, Hamilton County: what is named is no one.
    return shape.to
  }
  if (score > 0.4 || (score === 0.4 && !isPublicFigure(text.slice(start, end)))) {
    if (said.strength === 2 && score >= 0.18)
      score = Math.max(score, score >= 0.5 ? 0.9 : score >= 0.3 ? 0.72 : 0.55)
    else if (follows === 2) score = Math.max(score, 0.85)
    else if ((said.strength === 1 || follows === 1) && score >= 0.35)
      score = Math.max(score, Math.min(0.8, score + 0.15))
  } else if (said.strength === 2 && score >= 0.18 && score !== 0.4) score = 0.6
  else if (follows === 2) score = Math.max(score, 0.7)
  if (!clear && said.strength < 2 && follows < 1) {
    // "Will May be warmer than April?"
    if (said.kind === 'sentence' && auxiliaries.has(first.traits.small) && last.traits.common) score -= 0.25
    if (said.kind === 'article') score -= 0.3
    else if (at > 0 && said.strength === 0) score -= 0.1
    if (score < 0.8 && score > 0.3 && isTitleLine(text, start)) score -= 0.35
  }
  // What was like a name until its surroundings spoke is not cut into a name and a rest.
  if (score < 0.18) return shape.score >= 0.3 ? shape.to : null
  found({ start, end, score, evidence: evidenceOf(said), single: false })
  return shape.to
}

/** Mr, Dr, Judge: the surname or full name behind them; gives where the run goes on. */
function afterHonorific(
  text: string,
  run: readonly NameElement[],
  at: number,
  said: Before,
  found: (candidate: NameCandidate) => void,
): number {
  const hard = said.kind === 'honorific'
  let first = at
  while (run[first]?.kind === 'honorific') first++
  let to = first
  while (to < run.length && to - first < 6) {
    const element = run[to]
    if (!element || element.kind === 'honorific') break
    if (element.kind === 'suffix' && to === first) break
    if (element.kind === 'word' && !isNameLike(element)) break
    to++
  }
  while (to > first && run[to - 1]?.kind === 'particle') to--
  const head = run[first]
  const last = run[to - 1]
  if (!head || !last || to === first || last.kind === 'initial') return at
  const words = run.slice(first, to).filter(({ kind }) => kind === 'word')
  const listed = words.some(({ traits }) => traits.given > 1 || traits.surname === 2)
  const couldBe = words.some(
    ({ traits }) => traits.given > 0 || traits.surname > 0 || traits.unknown || traits.pinyinSurname > 1,
  )
  if (
    !couldBe ||
    (!hard &&
      !listed &&
      words.length < 2 &&
      !words.some(({ traits }) => traits.surname > 0 || traits.unknown))
  )
    return at
  if (after(text, last.end) < 0 && !(hard && listed)) return to
  const whole = text.slice(head.start, last.end)
  const score =
    isPublicFigure(whole) ||
    isPublicFigure(`${said.word} ${whole}`) ||
    isNamesake(said.word, last.traits.small)
      ? 0.4
      : hard
        ? 0.9
        : listed
          ? 0.8
          : 0.6
  found({ start: head.start, end: last.end, score, evidence: evidenceOf(said), single: false })
  return to
}

function single(
  text: string,
  run: readonly NameElement[],
  at: number,
  said: Before,
  found: (candidate: NameCandidate) => void,
): number {
  const element = run[at]
  if (element?.kind !== 'word') return at + 1
  const follows = after(text, element.end)
  const score = singleScore(text, element, run.length, said, follows)
  if (score > 0)
    found({ start: element.start, end: element.end, score, evidence: evidenceOf(said), single: true })
  return at + 1
}

function evidenceOf(said: Before): Evidence[] {
  return said.strength === 2 && said.word !== ''
    ? [namesList, { kind: 'label', word: said.word }]
    : [namesList]
}

export function judged({ score, evidence }: NameCandidate): Judgement {
  return { score, evidence }
}
