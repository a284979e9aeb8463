import { expect, test } from 'vitest'
import { LabelIndex } from './label-index.ts'
import { unitsOf } from './mapped-text.ts'
import { WordKind } from './word-beginnings.ts'

const labels = ['tel', '电话', '手机号', 'SSN', 'user name']
const index = new LabelIndex([
  ...labels.map((word) => ({ word, exact: false })),
  { word: 'AKIA', exact: true },
])

function words(text: string): string[] {
  const found: string[] = []
  const units = unitsOf(text)
  for (let at = 0; at < text.length; at++) {
    // Asked as the one pass asks: a word whose beginning is denied is never looked up.
    if (index.begins(units, at, WordKind.label | WordKind.exact) === 0) continue
    index.at(units, at, (_, start, end) => found.push(text.slice(start, end)))
  }
  return found
}

test.each([
  ['user_tel', ['tel']],
  ['userTel', ['Tel']],
  ['电话tel', ['电话', 'tel']],
  ['TEL: 1', ['TEL']],
  ['SSN123456789', ['SSN']],
  ['telNumber', ['tel']],
])('a label in %s is overlooked', (text, found) => {
  expect(words(text)).toEqual(found)
})

test.each(['telephone', 'hotel', 'ssns', 'TELEX'])('%s is taken for a label', (text) => {
  expect(words(text)).toEqual([])
})

test('an anchor is found in another case, where it means nothing', () => {
  expect(words('xAKIA akia')).toEqual(['AKIA'])
})

test.each([
  ['手机号(必填)', '手机号'],
  ['手机号: ', '手机号'],
  ['**Tel**', 'tel'],
  ['user_name', 'user name'],
  ['User-Name', 'user name'],
  ['customer_tel', 'tel'],
  ['客户手机号', '手机号'],
  ['hotel', undefined],
  ['tel me more', undefined],
])('the head %s does not say what its column holds, or says what it does not', (cell, word) => {
  const id = index.idOf(cell)
  expect(id === undefined ? undefined : index.words[id]?.word).toBe(word)
})

test('a cell made of colons keeps the reader busy for minutes', () => {
  expect(index.idOf(`${':'.repeat(400_000)}x`)).toBeUndefined()
})
