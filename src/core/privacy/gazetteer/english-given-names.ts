import { either, female, male } from './data/english-given-names.ts'
import { givenNames } from './data/latin-names-by-hand.ts'
import { latinWord } from './latin-word.ts'
import { lazily } from './lazily.ts'
import { packedWords } from './packed-words.ts'

const names = lazily(() => {
  const genders = new Map<string, 'female' | 'male' | 'either'>()
  for (const name of packedWords(female)) genders.set(name, 'female')
  for (const name of packedWords(male)) genders.set(name, 'male')
  for (const name of packedWords(either)) genders.set(name, 'either')
  for (const name of givenNames.split(' ')) if (!genders.has(name)) genders.set(name, 'either')
  return genders
})

/**
 * Whose given name a word in Latin script is, whatever its case and marks: of women, of men, of either or unknown;
 * null when it is none. English ones and those of some forty other languages, romanised ones among them. Many are
 * words of a text too: see `isAmbiguousName`.
 */
export function englishGivenName(word: string): 'female' | 'male' | 'either' | null {
  return names().get(latinWord(word)) ?? null
}
