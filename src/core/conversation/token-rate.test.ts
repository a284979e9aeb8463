import { expect, test } from 'vitest'
import { StoredTokenRate } from './stored-token-rate.ts'
import { shapeOf } from './text-shape.ts'
import { bareText, learned, messageOf, nothingLearned, promptOf, tokensOf, weightsOf } from './token-rate.ts'

const chinese = [
  '请解释一下为什么天空是蓝色的。',
  '那为什么日落的时候会变成红色？',
  '月球上的天空是什么颜色？',
]
const english = ['Why is the sky blue?', 'And why does it turn red at sunset?', 'What is it on the Moon?']

/** A tokenizer of its own kind: so many tokens a character, a word, a message. */
const strange = (text: string, perHan: number): number => {
  const { han, wide, words, signs } = shapeOf(text)
  return 7 + perHan * (han + wide) + 1.4 * words + signs
}

test.each([
  ['a vocabulary with Chinese', 0.6],
  ['one that has only bytes for it', 2.7],
])('%s is known after three prompts, in both languages', (_, perHan) => {
  for (const said of [chinese, english]) {
    let rate = nothingLearned
    const texts: string[] = []
    for (let turn = 0; turn < 4; turn += 1) {
      texts.push(said[turn % 3]?.repeat(turn + 1) ?? '')
      const prompt = promptOf(texts.map(messageOf))
      const tokens = Math.round(texts.reduce((sum, text) => sum + strange(text, perHan), 3))
      if (turn === 3) expect(Math.abs(tokensOf(weightsOf(rate), prompt) / tokens - 1)).toBeLessThan(0.05)
      rate = learned(rate, prompt, tokens)
      texts.push(said[turn % 3] ?? '')
    }
  }
})

test('no class ever counts below nothing, whatever a daemon tells', () => {
  let rate = nothingLearned
  for (const tokens of [0, 1, 100_000, 0]) rate = learned(rate, bareText('一 word 12, 二'), tokens)
  expect(Math.min(...weightsOf(rate))).toBeGreaterThanOrEqual(0)
  expect(weightsOf(rate).every(Number.isFinite)).toBe(true)
})

test('what was learned is the same after a restart', () => {
  const rate = learned(nothingLearned, promptOf([messageOf('hello 你好')]), 12)
  expect(StoredTokenRate.parse(JSON.parse(JSON.stringify(rate)))).toEqual(rate)
})

test('every character is counted in one class, those beyond the basic plane too', () => {
  expect(shapeOf('天𠀀，“好”')).toMatchObject({ han: 3, wide: 3, otherBytes: 0 })
  expect(shapeOf('Größe is 42%\n\n')).toMatchObject({ words: 2, letters: 7, digits: 2, signs: 1, gaps: 2 })
  expect(shapeOf('🙂 Привет')).toMatchObject({ otherBytes: 16, words: 0 })
})
