import { expect, test } from 'vitest'
import { MessageId } from '../../core/contract/ids.ts'
import { beginAt, matchAt, nothingFound, step } from './found-matches.ts'

const id = (number: number) => MessageId.parse(`00000000-0000-4000-8000-00000000000${number}`)
const order = new Map([1, 2, 3, 4, 5].map((number) => [id(number), number]))
const messages = [
  { message: id(2), count: 2 },
  { message: id(4), count: 1 },
]

test('a step that skips a match, or ends at the last one', () => {
  let found = beginAt(messages, order, { was: null, from: null })
  const seen = [found.at]
  for (let round = 0; round < 3; round += 1) {
    found = step(found, 1)
    seen.push(found.at)
  }
  expect(seen).toEqual([0, 1, 2, 0])
  expect(step(beginAt(messages, order, { was: null, from: null }), -1).at).toBe(2)
  expect([0, 1, 2].map((at) => matchAt({ ...found, at }))).toEqual([
    { message: id(2), ordinal: 0 },
    { message: id(2), ordinal: 1 },
    { message: id(4), ordinal: 0 },
  ])
})

test('a search that throws a reader from the middle to the beginning', () => {
  const at = (from: number) => beginAt(messages, order, { was: null, from: id(from) }).at
  expect([at(1), at(2), at(3), at(4), at(5)]).toEqual([0, 0, 2, 2, 2])
})

test('a search done again that loses the place', () => {
  const again = beginAt(messages, order, { was: { message: id(2), ordinal: 1 }, from: id(5) })
  expect(again.at).toBe(1)
})

test('nothing found that can be stepped through', () => {
  expect(step(nothingFound, 1)).toBe(nothingFound)
  expect(matchAt(nothingFound)).toBeNull()
  expect(beginAt([], order, { was: null, from: id(1) }).at).toBe(-1)
})
