import { expect, test } from 'vitest'
import { cellsOf } from './cells.ts'

function cells(line: string, delimiter: string): string[] {
  return cellsOf(line, 0, line.length, delimiter).map(({ start, end }) => line.slice(start, end))
}

test.each([
  ['"上午,下午",2', ',', ['上午,下午', '2']],
  ['a,,c', ',', ['a', '', 'c']],
  ['a,', ',', ['a', '']],
  ['| a | **b** |', '|', ['a', 'b']],
  ['a | b', '|', ['a', 'b']],
  ['| a | |', '|', ['a', '']],
  ['a\tb\r', '\t', ['a', 'b']],
  ['\'a\'; "b"', ';', ['a', 'b']],
])(
  'the cells of %s are cut wrongly, so that a value stands under another’s head',
  (line, delimiter, wanted) => {
    expect(cells(line, delimiter)).toEqual(wanted)
  },
)

test('an inch mark within a cell swallows the cells behind it', () => {
  expect(cells('a 5" disk,b,c', ',')).toEqual(['a 5" disk', 'b', 'c'])
})
