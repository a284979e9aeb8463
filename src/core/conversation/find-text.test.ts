import { expect, test } from 'vitest'
import { foldedText, matchesIn, readableText } from './find-text.ts'

const count = (text: string, word: string) => matchesIn(foldedText(text), foldedText(word)).length

test('words that a reader takes for the same and a search does not', () => {
  expect(count('ＡＢＣ 和 abc', 'Abc')).toBe(2)
  expect(count('第①步，第1步', '1步')).toBe(2)
  expect(count('cafe\u0301 and CAFÉ', 'café')).toBe(2)
  expect(count('两 行\n之间', '行 之')).toBe(1)
  expect(count('ﬁnal', 'final')).toBe(1)
})

test('a word of one or two Chinese characters that is counted too seldom or twice', () => {
  expect(count('重要的事，重要。', '重要')).toBe(2)
  expect(count('哈哈哈哈', '哈哈')).toBe(2)
  expect(count('的的', '的')).toBe(2)
})

test('a match across two paragraphs', () => {
  expect(count('one\n\ntwo', 'one two')).toBe(0)
  expect(count('one\ntwo', 'one two')).toBe(1)
})

test('the marks of markdown that come between a word and its search', () => {
  const read = (markdown: string) => foldedText(readableText(markdown)).trim()
  expect(read('**重**要')).toBe('重要')
  expect(read('a *b* ~~c~~ __d__ snake_case')).toBe('a b c d snake_case')
  expect(read('[here](https://example.com/word)')).toBe('here')
  expect(read('![a cat](cat.png)')).toBe('a cat')
  expect(read('`a**b` and 2 * 3')).toBe('a**b and 2 * 3')
  expect(read('```python\nx = a**b\n```')).toBe('x = a**b')
  expect(read('## Title\n\n- one\n- two')).toBe('title\none\ntwo')
  expect(read('| a | b |\n|---|---|\n| c | d |').split(/\s+/)).toEqual(['a', 'b', 'c', 'd'])
  expect(read('\\*kept\\*')).toBe('*kept*')
})

/** The least of three, in milliseconds. */
function timeOf(act: () => void): number {
  const times = [1, 2, 3].map(() => {
    const began = performance.now()
    act()
    return performance.now() - began
  })
  return Math.min(...times)
}

test('a text that takes the square of its length', () => {
  for (const piece of ['-', '[', '`', '*', '_', ' ', '\n', '> ', '|', '[a](', '```\n', '\\', '- ', '~~']) {
    const read = (times: number) => timeOf(() => foldedText(readableText(piece.repeat(times))))
    // Four times the text: 16 times as long where it is the square.
    expect((read(160_000) + 10) / (read(40_000) + 10)).toBeLessThan(10)
  }
})
