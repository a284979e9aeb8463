import { isLatinLetter, Letter, letterAt } from './latin-letters.ts'
import type { NameCandidate } from './name-finder.ts'
import { nameWordEnd } from './name-word.ts'
import { traitsOf } from './word-traits.ts'

/** "Novak v. Brennan": the surnames of two parties, as courts write them. `end` is where the first ends. */
export function partiesAt(text: string, start: number, end: number): NameCandidate[] {
  const versus = /^ (?:v\.|vs\.?) /.exec(text.slice(end, end + 5))
  if (!versus) return []
  const second = end + versus[0].length
  if (letterAt(text, second) !== Letter.capital) return []
  const secondEnd = nameWordEnd(text, second)
  if (
    text.charAt(secondEnd) === ' ' &&
    isLatinLetter(text, secondEnd + 1) &&
    letterAt(text, secondEnd + 1) === Letter.capital
  )
    return []
  const both = [traitsOf(text.slice(start, end)), traitsOf(text.slice(second, secondEnd))]
  if (
    !both.every(({ surname, given }) => surname === 2 && given < 3) &&
    !(both.every(({ surname }) => surname > 0) && both.some(({ surname }) => surname === 2))
  )
    return []
  const evidence = [{ kind: 'form', name: 'v.' } as const]
  return [
    { start, end, score: 0.6, evidence: [...evidence], single: false },
    { start: second, end: secondEnd, score: 0.6, evidence: [...evidence], single: false },
  ]
}
