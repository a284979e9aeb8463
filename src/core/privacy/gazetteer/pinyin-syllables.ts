import { surnames, syllables } from './data/pinyin-syllables.ts'
import { lazily } from './lazily.ts'

const known = lazily(() => new Set(syllables.split(' ')))

const ranks = lazily(
  () => new Map(surnames.flatMap((list, index) => list.split(' ').map((name) => [name, index + 1] as const))),
)

/** The longest syllable, like zhuang. */
const longest = 6

/** Whether a word, whatever its case, is one syllable of Mandarin in Hanyu Pinyin without tones. */
export function isPinyinSyllable(word: string): boolean {
  return known().has(word.toLowerCase())
}

/**
 * Into how few syllables of Mandarin a word can be cut, whatever its case: 1 for Wei, 2 for Xiaoming and Xi'an, 0 when
 * it cannot.
 */
export function pinyinSyllables(word: string): number {
  const text = word.toLowerCase()
  if (text.length > 4 * longest) return 0
  const fewest = [0]
  for (let end = 1; end <= text.length; end++) {
    let best = 0
    for (let start = Math.max(0, end - longest); start < end; start++) {
      const before = fewest[start] ?? 0
      if (start > 0 && before === 0) continue
      const part =
        text.charAt(start) === "'" && start > 0 ? text.slice(start + 1, end) : text.slice(start, end)
      if (known().has(part) && (best === 0 || before + 1 < best)) best = before + 1
    }
    fewest.push(best)
  }
  return fewest[text.length] ?? 0
}

/**
 * Whether a word, whatever its case, is a Chinese single surname in Pinyin, ü written v or u: 0 none, 1 a rare one, 2 a
 * common one, 3 one of the hundred or so that most people bear. Several are English words too: you, long, he, an.
 */
export function pinyinSurnameClass(word: string): number {
  return ranks().get(word.toLowerCase()) ?? 0
}
