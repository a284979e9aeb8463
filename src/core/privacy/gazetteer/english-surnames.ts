import { surnames } from './data/english-surnames.ts'
import { familyNames } from './data/latin-names-by-hand.ts'
import { latinWord } from './latin-word.ts'
import { lazily } from './lazily.ts'
import { packedWords } from './packed-words.ts'

const names = lazily(() => new Set([...packedWords(surnames), ...familyNames.split(' ')]))

/**
 * Whether a word in Latin script is a surname, whatever its case and marks: the frequent ones of the United States and
 * of some forty other languages. O'Brien and MacDonald count by the part that follows O' or Mac too.
 */
export function isEnglishSurname(word: string): boolean {
  const name = latinWord(word)
  if (names().has(name)) return true
  const rest = /^(?:o'|d'|mc|mac)([a-z]{3,})$/.exec(name)?.[1]
  return rest !== undefined && (names().has(rest) || names().has(name.replace("'", '')))
}
