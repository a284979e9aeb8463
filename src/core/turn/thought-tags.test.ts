import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { ProviderPart } from './provider-part.ts'
import { ThoughtTags, thoughtsApart } from './thought-tags.ts'

function apart(pieces: readonly string[]): { text: string; thinking: string } {
  const tags = new ThoughtTags()
  const said = [...pieces.flatMap((piece) => tags.take(piece)), ...tags.end()]
  const of = (type: 'text-delta' | 'thinking-delta') =>
    said.flatMap((part) => (part.type === type ? [part.text] : [])).join('')
  return { text: of('text-delta'), thinking: of('thinking-delta') }
}

test.each([
  ['<think>\nI add.\n</think>\n\nFour.', 'Four.', 'I add.\n'],
  ['\n<thinking>先想。</thinking>答案', '答案', '先想。'],
  ['<think></think>Yes', 'Yes', ''],
  ['<think>never closed </thin', '', 'never closed </thin'],
  ['<think>a < b </think > c</think>d', 'd', 'a < b </think > c'],
  ['The tag <think>x</think> is text here', 'The tag <think>x</think> is text here', ''],
  ['<thinker>', '<thinker>', ''],
  ['<thi', '<thi', ''],
  ['  plain', '  plain', ''],
  ['<think>one</think> <think>two</think>', '<think>two</think>', 'one'],
  ['', '', ''],
])('%j: no tag reaches the answer, and no word is lost or takes the other side', (whole, text, thinking) => {
  expect(apart([whole])).toEqual({ text, thinking })
  expect(apart([...whole])).toEqual({ text, thinking })
})

test('whatever the pieces an answer comes in, it is divided at the same places', () => {
  const words = fc.constantFrom(
    '<think>',
    '</think>',
    '<',
    '/',
    'think',
    '>',
    ' ',
    '\n',
    'a',
    '想',
    '<thinking>',
  )
  fc.assert(
    fc.property(fc.array(words, { maxLength: 12 }), fc.array(fc.nat(6), { maxLength: 20 }), (parts, cuts) => {
      const whole = parts.join('')
      const pieces: string[] = []
      let rest = whole
      for (const cut of cuts) {
        pieces.push(rest.slice(0, cut))
        rest = rest.slice(cut)
      }
      expect(apart([...pieces, rest])).toEqual(apart([whole]))
    }),
  )
})

test('what is held back of a broken answer is told before its failure', async () => {
  async function* broken(): AsyncGenerator<ProviderPart> {
    yield { type: 'text-delta', text: '<think>so</thi' }
    throw new TypeError('cut')
  }
  const told: ProviderPart[] = []
  await expect(
    (async () => {
      for await (const part of thoughtsApart(broken())) told.push(part)
    })(),
  ).rejects.toThrow('cut')
  expect(told).toEqual([
    { type: 'thinking-delta', text: 'so' },
    { type: 'thinking-delta', text: '</thi' },
  ])
})
