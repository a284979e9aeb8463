import type { EntityType } from '../detect/entity-type.ts'
import { isCommonEnglishWord } from '../gazetteer/english-common-words.ts'
import { type Folding, Foldings } from './folded-text.ts'

/** What a value has in common with its other writings: equal keys of one folding are one thing. */
export interface WrittenKey {
  readonly folding: Folding
  readonly key: string
}

/** What is longer has no other writing. UTF-16 units. */
export const longestWriting = 256

const wordTypes: ReadonlySet<EntityType> = new Set([
  'PERSON',
  'ORGANIZATION',
  'ADDRESS',
  'EMAIL_ADDRESS',
  'USER_DEFINED',
])

/** Whose separators say what they are: 1.23.45.67 is not 12.34.5.67. */
const separatedTypes: ReadonlySet<EntityType> = new Set([
  'IP_ADDRESS',
  'GEO_COORDINATE',
  'MONEY',
  'DATE_TIME',
  'DATE_OF_BIRTH',
  'URL',
])

/**
 * A secret is itself to the letter, but for what no one sees. Numbers have no separators; names and codes have no case,
 * unless a word is also a common one in small letters (Will, Mark); names of several words, and in Han, have no spaces.
 */
export function writtenKeys(value: string, type: EntityType): WrittenKey[] {
  if (value.length > longestWriting) return []
  const foldings = new Foldings(value)
  const plain = foldings.of('plain').text.trim()
  const keys: WrittenKey[] = plain === '' ? [] : [{ folding: 'plain', key: plain }]
  if (type === 'SECRET' || type === 'VERIFICATION_CODE') return keys
  const joined = foldings.of('joined').text
  const words = foldings.of('words').text.trim()
  const digits = joined.replace(/[^0-9]/g, '').length
  const isNumber = digits >= 7 && digits * 2 >= joined.length && !separatedTypes.has(type)
  const isName = wordTypes.has(type)
  if (isNumber || (isName && isJoined(words))) keys.push({ folding: 'joined', key: joined })
  else if (isName ? isWords(words, type) : isCode(words)) keys.push({ folding: 'words', key: words })
  return keys
}

const han = /\p{Script=Han}/u

/** Names that are themselves without their spaces: 王 伟, karen.whitfield. Of Latin only whole ones, not initials. */
function isJoined(words: string): boolean {
  // 8号楼2-301 is not 8号楼23-01.
  return han.test(words) ? !/\d[-./_]\d/.test(words) : /^\p{L}{3,} \p{L}{3,}$/u.test(words)
}

function isWords(words: string, type: EntityType): boolean {
  if (words.includes(' ') || words.includes('@') || isCode(words)) return true
  return type !== 'ADDRESS' && /^\p{L}{4,}$/u.test(words) && !han.test(words) && !isCommonEnglishWord(words)
}

/** A code of letters and digits: E-7731, ACME-77, 京A12345. */
function isCode(words: string): boolean {
  return words.length > 3 && /[a-z]/.test(words) && /[0-9]/.test(words)
}
