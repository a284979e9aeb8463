import { pairs, quadruples, triples } from './data/chinese-common-words.ts'
import { lazily } from './lazily.ts'
import { simplifiedCode, simplifiedText } from './traditional-forms.ts'

/** Pairs of code units as one number, in a table of open addressing: a megabyte of text asks it often. */
const slots = 1 << 17

const pairTable = lazily(() => {
  const table = new Uint32Array(slots)
  for (const group of pairs.split(' ')) {
    const first = group.charCodeAt(0) << 16
    for (let at = 1; at < group.length; at++) {
      const pair = (first | group.charCodeAt(at)) >>> 0
      let slot = slotOf(pair)
      while (table[slot] !== 0 && table[slot] !== pair) slot = (slot + 1) & (slots - 1)
      table[slot] = pair
    }
  }
  return table
})

const longerWords = lazily(() => {
  const words = new Set<string>()
  for (const [length, list] of [
    [2, triples],
    [3, quadruples],
  ] as const) {
    for (const group of list.split(' ')) {
      for (let at = 1; at < group.length; at += length)
        words.add(group.charAt(0) + group.slice(at, at + length))
    }
  }
  return words
})

function slotOf(pair: number): number {
  return (Math.imul(pair, 0x9e3779b1) >>> 15) & (slots - 1)
}

/** Whether two code units make an ordinary word, simplified or traditional: 高兴 方法 时间 主張. */
export function isCommonPair(first: number, second: number): boolean {
  const pair = ((simplifiedCode(first) << 16) | simplifiedCode(second)) >>> 0
  const table = pairTable()
  for (let slot = slotOf(pair); table[slot] !== 0; slot = (slot + 1) & (slots - 1)) {
    if (table[slot] === pair) return true
  }
  return false
}

/**
 * Whether a word of two to four characters is an ordinary one. Complete for words that begin with a surname; of the
 * others it has the frequent ones of two and three. Some are names too (高明 文静): a word is a doubt, no verdict.
 */
export function isCommonWord(word: string): boolean {
  if (word.length === 2) return isCommonPair(word.charCodeAt(0), word.charCodeAt(1))
  return longerWords().has(simplifiedText(word))
}
