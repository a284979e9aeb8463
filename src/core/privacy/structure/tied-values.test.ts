import { expect, test } from 'vitest'
import { LabelIndex } from '../detect/label-index.ts'
import { insertedRows } from './sql-insert.ts'
import { vcards } from './vcard.ts'

const words = ['姓名', '电话', 'email', '地址', 'phone', 'name']
const index = new LabelIndex(words.map((word) => ({ word, exact: false })))

/** Each label with what its value begins with. */
function tied(text: string, labels: readonly { id: number; value?: number }[]): string[] {
  return labels.map(
    ({ id, value = 0 }) => `${index.words[id]?.word}=${text.slice(value).match(/^[^'",);\n]*/)?.[0]}`,
  )
}

test.each([
  ["INSERT INTO t (name, phone) VALUES ('it''s', '138')", ['name=it', 'phone=138']],
  ["insert into `t` (`id`, `phone`) values (1, '138'), (NULL, '139');", ['phone=138', 'phone=139']],
  ["INSERT INTO t (name, phone) VALUES ('a\\', b', 138)", ['name=a\\', 'phone=138']],
  ['INSERT INTO t (memo, phone) VALUES (\'(a), b\', "138")', ['phone=138']],
])('a comma or a quote in a value shifts the columns of %s', (text, wanted) => {
  expect(tied(text, insertedRows(text, index).labels)).toEqual(wanted)
})

test('what follows the last tuple is read as one more', () => {
  const text = "INSERT INTO t (phone) VALUES ('138'); see (139)"
  expect(tied(text, insertedRows(text, index).labels)).toEqual(['phone=138'])
})

test('a card whose lines have groups, parameters or schemes keeps its values to itself', () => {
  const text = [
    'BEGIN:VCARD',
    'FN:张伟',
    'item1.TEL;TYPE=CELL;VALUE=uri:tel:+8613800138000',
    'EMAIL:mailto:a@b.cn',
    'ADR;TYPE=HOME:;;世纪大道100号',
    'NOTE:none',
    'END:VCARD',
  ].join('\n')
  expect(tied(text, vcards(text, index))).toEqual([
    '姓名=张伟',
    '电话=+8613800138000',
    'email=a@b.cn',
    '地址=世纪大道100号',
  ])
})

test('a line that looks like a card’s is one outside a card', () => {
  expect(vcards('TEL:138', index)).toEqual([])
})
