import { defineDetector } from '../../detect/detector.ts'
import type { View } from '../../detect/view.ts'
import { invertedAt } from './inverted-name.ts'
import { isLatinLetter, Letter, letterAt, letterOf } from './latin-letters.ts'
import { nameRun } from './name-element.ts'
import { judged, type NameCandidate, namesIn } from './name-finder.ts'
import { nameLike } from './name-like-cases.ts'
import { joinLists } from './name-list.ts'
import { partiesAt } from './opposed-parties.ts'
import { repeatNames } from './repeated-name.ts'
import { running } from './running-name-cases.ts'

/**
 * Names of persons in Latin script, in running text, greetings, signatures, lists and tables: by the given names and
 * surnames that are known, by initials and particles, and by the words around. Offers what is only possible with a
 * low score.
 */
export const runningName = defineDetector({
  kind: 'scan',
  type: 'PERSON',
  wakes: (unit) => letterOf(unit) === Letter.capital,
  scan: (view, found, capitals) => {
    const candidates = candidatesIn(view, capitals)
    if (candidates.length === 0) return
    joinLists(view.text, candidates)
    repeatNames(view.text, candidates)
    for (const candidate of candidates) {
      if (candidate.score >= 0.3) found(candidate.start, candidate.end, judged(candidate))
    }
  },
  cases: { yes: running, no: nameLike },
})

function candidatesIn({ text }: View, capitals: Int32Array): NameCandidate[] {
  const candidates: NameCandidate[] = []
  const keep = (candidate: NameCandidate) => {
    candidates.push(candidate)
  }
  let read = 0
  for (const at of capitals) {
    if (at < read || (at > read && isWithinToken(text, at))) continue
    const turned = invertedAt(text, at)
    if (turned) {
      keep(turned)
      read = turned.end
      continue
    }
    const run = nameRun(text, at)
    const alone = run.length === 1 ? run[0] : undefined
    const parties = alone ? partiesAt(text, alone.start, alone.end) : []
    if (parties.length > 0) {
      parties.forEach(keep)
      read = parties.at(-1)?.end ?? at
      continue
    }
    if (run.length > 0) namesIn(text, run, keep)
    read = tokenEnd(text, run.at(-1)?.end ?? at)
  }
  return candidates
}

/** A letter, digit or underscore stands before: iPhone, MAX_Size. */
function isWithinToken(text: string, at: number): boolean {
  return isLatinLetter(text, at - 1) || letterAt(text, at - 1) === Letter.mark
}

/** Past the letters, digits and underscores that begin at `at`. */
function tokenEnd(text: string, at: number): number {
  let end = at
  while (isLatinLetter(text, end) || letterAt(text, end) === Letter.mark) end++
  return end
}
