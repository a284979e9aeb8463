import { ambiguous } from './data/ambiguous-names.ts'
import { latinWord } from './latin-word.ts'
import { lazily } from './lazily.ts'
import { packedWords } from './packed-words.ts'

const names = lazily(() => new Set(packedWords(ambiguous)))

/**
 * Whether a given name or surname in Latin script is a word, month, place or product too: Will, May, Jordan, King,
 * Smith. What is no name at all is not here.
 */
export function isAmbiguousName(word: string): boolean {
  return names().has(latinWord(word))
}
