import { firstGivenScore, genderOfCharacter, lastGivenScore } from '../gazetteer/chinese-given-characters.ts'
import { isCompoundSurname, surnameClass, surnameScore } from '../gazetteer/chinese-surnames.ts'
import { englishGivenName } from '../gazetteer/english-given-names.ts'
import { lazily } from '../gazetteer/lazily.ts'
import { simplifiedCode } from '../gazetteer/traditional-forms.ts'
import type { Pick } from './invent.ts'

type Gender = 'female' | 'male'

/** Names of many, so that they point at no one. Each stands in the gazetteer with its gender. */
export const latinGiven: Readonly<Record<Gender, readonly string[]>> = {
  female: [
    'Alice',
    'Clara',
    'Diana',
    'Emily',
    'Fiona',
    'Grace',
    'Helen',
    'Irene',
    'Julia',
    'Laura',
    'Nora',
    'Rachel',
  ],
  male: [
    'Adam',
    'Brian',
    'David',
    'Edward',
    'Frank',
    'George',
    'Henry',
    'Kevin',
    'Oliver',
    'Peter',
    'Simon',
    'Thomas',
  ],
}
export const latinFamily: readonly string[] = [
  ...[
    'Adams',
    'Bennett',
    'Carter',
    'Dawson',
    'Ellis',
    'Fletcher',
    'Gibson',
    'Harper',
    'Jennings',
    'Lawson',
    'Morris',
  ],
  ...['Newman', 'Parker', 'Reynolds', 'Sutton', 'Turner', 'Walsh', 'Webster'],
]

const han = lazily(() => {
  const surnames: string[] = []
  const given = { first: [] as string[], last: [] as string[] }
  for (let code = 0x4e00; code <= 0x9fff; code++) {
    if (simplifiedCode(code) !== code) continue
    const character = String.fromCharCode(code)
    if (surnameClass(code) === 3 && surnameScore(code) >= 3) surnames.push(character)
    if (firstGivenScore(code) >= 7) given.first.push(character)
    if (lastGivenScore(code) >= 7) given.last.push(character)
  }
  return { surnames, given }
})

/**
 * Another person's name in the same script, as long, and of the same gender where the name says one. Null for what is
 * not plainly a name of one of the two scripts (王总, J. D.).
 */
export function inventName(name: string, pick: Pick): string | null {
  if (/^[\p{Script=Han}]{2,4}$/u.test(name)) return hanName(name, pick)
  return /^[A-Z][a-z]+(?: [A-Z]\.?| [A-Z][a-z]+){0,2}$/.test(name) ? latinName(name, pick) : null
}

function hanName(name: string, pick: Pick): string | null {
  const length = isCompoundSurname(name.slice(0, 2)) && name.length > 2 ? 2 : 1
  if (length === 1 && surnameClass(name.charCodeAt(0)) === 0) return null
  const given = name.slice(length)
  if (/[总哥姐叔姨爷婶伯]$|先生$|女士$|老师$|小姐$|医生$/u.test(given)) return null
  const wanted = genderIn(given)
  const fits = (character: string) => wanted === null || genderOfCharacter(character.charCodeAt(0)) === wanted
  const { surnames, given: characters } = han()
  const last = pick(characters.last.filter(fits))
  // A name of two characters keeps two, one of three or four has three.
  return pick(surnames) + (given.length > 1 ? pick(characters.first.filter(fits)) : '') + last
}

/** What all characters that lean to a gender lean to. */
function genderIn(given: string): Gender | null {
  const genders = new Set(Array.from(given, (character) => genderOfCharacter(character.charCodeAt(0))))
  genders.delete(null)
  const [only] = genders
  return genders.size === 1 && only ? only : null
}

function latinName(name: string, pick: Pick): string {
  const words = name.split(' ')
  const known = englishGivenName(words[0] ?? '')
  const gender = known === 'female' || known === 'male' ? known : pick(['female', 'male'] as const)
  if (words.length > 1) return `${pick(latinGiven[gender])} ${pick(latinFamily)}`
  return known === null ? pick(latinFamily) : pick(latinGiven[gender])
}
