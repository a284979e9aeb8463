import { expect, test } from 'vitest'
import { numberRuns } from './number-runs.ts'

function runs(text: string): string[][] {
  const starts = Array.from(text.matchAll(/(?<![0-9A-Za-z])\d/g), ({ index }) => index)
  return Array.from(numberRuns(text, starts), (run) => run.map(({ start, end }) => text.slice(start, end)))
}

test.each([
  ['138 0013 8000', ['138', '0013', '8000']],
  ['138-0013.8000', ['138', '0013', '8000']],
  ['(021) 5555 1234', ['021', '5555', '1234']],
  ['138\r\n0013', ['138', '0013']],
  ['138_0013', ['138', '0013']],
])('%s comes apart, so that no rule sees the whole number', (text, groups) => {
  expect(runs(text)).toEqual([groups])
})

test.each([
  ['two commas', '138, 0013'],
  ['an empty line', '138\n\n0013'],
  ['an empty line of Windows', '138\r\n\r\n0013'],
  ['two separators', '138--0013'],
  ['a letter', '138 y 0013'],
  ['a wide gap', '138     0013'],
])('numbers that %s parts become one number', (_, text) => {
  expect(runs(text)).toEqual([['138'], ['0013']])
})

test('a word with digits in it gives its digits to its neighbours', () => {
  expect(runs('12 34abc 56')).toEqual([['12'], ['56']])
})

test.each([
  ['11010519491231002X', ['11010519491231002X']],
  ['11010519491231002 X', ['11010519491231002', 'X']],
  ['0.0.2.X', ['0', '0', '2', 'X']],
])('the check character of %s is lost', (text, groups) => {
  expect(runs(text)).toEqual([groups])
})

test('an x that begins a word is taken for a check character', () => {
  expect(runs('12 xylophones')).toEqual([['12']])
})
