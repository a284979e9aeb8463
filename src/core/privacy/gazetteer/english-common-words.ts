import { words } from './data/english-common-words.ts'
import { lazily } from './lazily.ts'
import { packedWords } from './packed-words.ts'

const known = lazily(() => new Set(packedWords(words)))

const endings = ['s', 'es', 'ed', 'd', 'ing', 'ly']

/**
 * Whether a word, whatever its case, is among the ten thousand commonest of English or a form of one: what stands in
 * capitals at the start of a sentence or in a title, and is no name for that. Some are names too (will, grace, may).
 */
export function isCommonEnglishWord(word: string): boolean {
  const small = word.toLowerCase()
  if (known().has(small)) return true
  return endings.some((ending) => small.endsWith(ending) && known().has(small.slice(0, -ending.length)))
}
