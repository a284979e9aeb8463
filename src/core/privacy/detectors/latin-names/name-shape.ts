import { isPublicFigure } from '../../gazetteer/public-figures.ts'
import type { NameElement } from './name-element.ts'
import { pairScore } from './pair-score.ts'
import { thingsBefore } from './words-of-things.ts'
import { callings, roles, salutations } from './words-of-titles.ts'

/** Elements `from` to `to` (exclusive) of a run, and how much they look like a name by themselves. */
export interface Shape {
  readonly from: number
  readonly to: number
  readonly score: number
}

const mostWords = 5

/** The most name-like reading that begins at element `from`: of more than one word, or null. */
export function shapeAt(text: string, run: readonly NameElement[], from: number): Shape | null {
  const first = run[from]
  if (!first || first.kind === 'suffix' || first.kind === 'honorific' || isSaidOfNames(first)) return null
  let best: Shape | null = null
  let words = 0
  for (let to = from; to < run.length && words < mostWords; to++) {
    const element = run[to]
    if (!element || element.kind === 'honorific') break
    // Behind a particle also a word is a name: Femke de Wit.
    if (element.kind === 'word' && !isNameLike(element) && run[to - 1]?.kind !== 'particle') break
    if (element.kind === 'suffix') {
      if (best && best.to === to) best = { from, to: to + 1, score: Math.min(0.95, best.score + 0.05) }
      break
    }
    if (element.kind !== 'particle') words++
    if (to === from) continue
    const score = scoreOf(text, run, from, to)
    // Rather a word too much of a name than one too few.
    if (score > 0 && score >= (best?.score ?? 0) - 0.12) best = { from, to: to + 1, score }
  }
  return best
}

/** Plaintiff, Judge, Dear and Lake stand before a name. */
function isSaidOfNames({ traits: { small, given, surname } }: NameElement): boolean {
  if (thingsBefore.has(small)) return true
  return given < 2 && surname < 2 && (roles.has(small) || callings.has(small) || salutations.has(small))
}

export function isNameLike({ traits }: NameElement): boolean {
  return (
    traits.given > 0 ||
    traits.surname > 0 ||
    traits.unknown ||
    traits.halves ||
    (traits.syllables > 0 && !traits.common)
  )
}

function scoreOf(text: string, run: readonly NameElement[], from: number, last: number): number {
  const head = run[from]
  const tail = run[last]
  if (!head || !tail || tail.kind === 'particle') return 0
  const middle = run.slice(from + 1, last)
  // Three capitals in a row of small ones is an abbreviation: Nora Whitfield NHS.
  const mixed = tail.traits.capitals !== head.traits.capitals && head.kind === 'word' && tail.kind === 'word'
  if (mixed && tail.traits.capitals && !(tail.traits.surname === 2 && tail.traits.small.length > 3)) return 0
  const withParticle = middle.some(({ kind }) => kind === 'particle')
  if (isPublicFigure(text.slice(head.start, tail.end))) return 0.4
  const inner = middle.at(-1)
  // Martin Luther King Day
  if (tail.traits.thing && inner && isPublicFigure(text.slice(head.start, inner.end))) return 0
  if (tail.kind === 'initial') {
    // Jennifer K.
    return head.kind === 'word' &&
      middle.length === 0 &&
      head.traits.given === 3 &&
      text.charAt(tail.end - 1) === '.'
      ? 0.6
      : 0
  }
  if (head.kind === 'initial') return afterInitials(text, head, tail)
  if (head.kind === 'particle') {
    // A surname alone: De la Cruz, St. Clair.
    return tail.traits.surname > 0 || tail.traits.unknown ? 0.3 : 0
  }
  let score = pairScore(head.traits, tail.traits)
  if (withParticle && (head.traits.given > 0 || head.traits.unknown)) {
    score = Math.max(score, head.traits.given > 1 ? 0.9 : head.traits.given === 1 ? 0.7 : 0.65)
  }
  for (const { kind, traits } of middle) {
    if (kind === 'initial') score = score > 0 ? Math.min(0.95, score + 0.15) : 0
    else if (kind === 'word') {
      if (traits.given >= 2 || traits.surname === 2 || traits.syllables > 0)
        score = Math.min(0.95, score + 0.02)
      else score = Math.min(score, traits.unknown ? (head.traits.given >= 2 ? 0.85 : 0.72) : 0.6)
    }
  }
  if (head.traits.capitals && tail.traits.capitals) score = inCapitals(score, head, tail)
  return score
}

/** J. R. Smith, B. Lindner; a letter without its dot (A Smith chart) is an article or a mark. */
function afterInitials(text: string, head: NameElement, tail: NameElement): number {
  if (
    tail.kind !== 'word' ||
    text.charAt(head.end - 1) !== '.' ||
    /\d °?$/.test(text.slice(Math.max(0, head.start - 3), head.start))
  )
    return 0
  // J. Chem. Phys.
  if (text.charAt(tail.end) === '.' && tail.end - tail.start < 6 && tail.traits.surname < 2) return 0
  const { surname, unknown, pinyinSurname } = tail.traits
  if (surname === 2 || pinyinSurname === 3) return 0.82
  return surname === 1 ? 0.62 : unknown ? 0.7 : 0
}

/** Capitals hide what is a name and what a heading: only clear names stand in them without a label. */
function inCapitals(score: number, head: NameElement, tail: NameElement): number {
  const clear =
    (head.traits.given >= 2 && (tail.traits.surname === 2 || tail.traits.unknown)) ||
    (head.traits.pinyinSurname === 3 &&
      tail.traits.syllables > 0 &&
      head.traits.small.length + tail.traits.small.length > 5)
  return clear ? score - 0.1 : score - 0.3
}
