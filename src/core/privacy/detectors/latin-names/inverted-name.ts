import { Letter, letterAt } from './latin-letters.ts'
import type { NameCandidate } from './name-finder.ts'
import { isInCode, nameWordEnd } from './name-word.ts'
import { traitsOf } from './word-traits.ts'

const namesList = { kind: 'list', name: 'names' } as const

/**
 * "Whitaker, Denise" as in lists and forms, and "OKADA/KENJI MR" as in tickets (IATA resolution 722: surname, slash,
 * given names, title). Null where one word merely follows another.
 */
export function invertedAt(text: string, start: number): NameCandidate | null {
  const end = nameWordEnd(text, start)
  const mark = text.charAt(end)
  if (mark === '/') return ticketName(text, start, end)
  if (mark !== ',' || text.charAt(end + 1) !== ' ' || letterAt(text, end + 2) !== Letter.capital) return null
  if (isInCode(text, start, end) || !opensCell(text, start)) return null
  const next = end + 2
  let last = nameWordEnd(text, next)
  if (isInCode(text, next, last)) return null
  const surname = traitsOf(text.slice(start, end))
  const given = traitsOf(text.slice(next, last))
  if (surname.surname === 0 && !surname.unknown) return null
  // Alice, Bob and Carol are three.
  if (
    given.given < (surname.surname === 2 && surname.given === 0 ? 1 : 2) ||
    (surname.given === 3 && surname.surname < 2)
  )
    return null
  const middle = /^ [A-Z]\.?(?![A-Za-z])/.exec(text.slice(last, last + 4))
  if (middle) last += middle[0].length
  const closes = /^(?:$|[\n\t;|<>)"']|, |[,.]?$| <| \(|\.\s| - | (?:is|was|has) )/.test(
    text.slice(last, last + 5),
  )
  if (!closes || isList(text, last)) return null
  const score =
    surname.surname === 2
      ? given.given === 3
        ? 0.8
        : 0.65
      : given.given === 3 && (surname.surname === 1 || surname.unknown)
        ? 0.6
        : middle
          ? 0.7
          : 0.4
  return { start, end: last, score, evidence: [namesList], single: false }
}

/** The surname opens a line, a cell or what follows a colon. */
function opensCell(text: string, start: number): boolean {
  let at = start - 1
  while (at >= 0 && ' "\'*-'.includes(text.charAt(at))) at--
  return at < 0 || '\n\t|;:<>('.includes(text.charAt(at))
}

/** ", Noah and" or ", Noah, Ana": a list of given names goes on. */
function isList(text: string, end: number): boolean {
  const rest = /^,? (?:and |or |& )?([A-Z][a-z]{1,15})(?=[ ,.])/.exec(text.slice(end, end + 24))?.[1]
  return rest !== undefined && traitsOf(rest).given >= 2
}

function ticketName(text: string, start: number, slash: number): NameCandidate | null {
  const before = letterAt(text, start - 1)
  if ((before !== Letter.none && before !== Letter.han) || '/\\_.@'.includes(text.charAt(start - 1) || ' '))
    return null
  const rest = /^\/([A-Z]{2,20}(?: [A-Z]{2,20})?)(?![A-Za-z0-9_/])/.exec(text.slice(slash, slash + 46))
  const given = rest?.[1]
  const surname = text.slice(start, slash)
  if (given === undefined || !/^[A-Z]{2,20}$/.test(surname)) return null
  const first = traitsOf(surname)
  const second = traitsOf(given.split(' ')[0] ?? '')
  const known =
    (first.surname > 0 || first.pinyinSurname > 0 || first.unknown) &&
    (second.given > 0 || second.syllables > 0 || second.unknown)
  const sure = (first.surname === 2 || first.pinyinSurname > 1) && (second.given > 1 || second.syllables > 0)
  const titled = / (?:MR|MRS|MS|MISS|MSTR|DR|CHD|INF)$/.test(given)
  if (!known || !(sure || titled)) return null
  if (first.common && second.common) return null
  return {
    start,
    end: slash + (rest?.[0].length ?? 0),
    score: titled || sure ? 0.9 : 0.6,
    evidence: [{ kind: 'form', name: 'IATA 722' }],
    single: false,
  }
}
