import { expect, test } from 'vitest'
import { ConversationVault } from '../redact/conversation-vault.ts'
import { restore, textOf } from './restore.ts'
import { restoreBook } from './restore-book.ts'
import { inCode, Restorer } from './restorer.ts'

const vault = new ConversationVault()
vault.reserve('ORG', 1)
for (let number = 1; number <= 12; number++) vault.add(`王${number}`, 'PERSON')
vault.add('WANG 1', 'ADDRESS')
vault.add('wang 1', 'ADDRESS')
vault.add("$& $1 $' [PERSON_1]", 'SECRET')
vault.add('E-7', 'EMPLOYEE_ID')
const book = restoreBook(vault.snapshot())
const restored = (text: string, options?: Parameters<typeof restore>[2]) =>
  textOf(restore(text, book, options))

test.each([
  ['[PERSON_1]和[PERSON_10]', '王1和王10'],
  ['[PERSON_1][PERSON_2]', '王1王2'],
  ['[person_1] [Person_1] [pErSoN_1]', '王1 王1 王1'],
  ['[ PERSON_1 ] [PERSON 1] [PERSON _ 1]', '王1 王1 王1'],
  ['\\[PERSON_1\\] \\[PERSON\\_1\\] [PERSON\\_1] \\[PERSON\\_1]', '王1 王1 王1 王1'],
  ['［PERSON_1］ 【PERSON_1】 ［ＰＥＲＳＯＮ＿１］ 【person_1]', '王1 王1 王1 王1'],
  ['&#91;PERSON_1&#93; &lsqb;PERSON&#95;1&rsqb; &lt;PERSON_1&gt; <PERSON_1>', '王1 王1 王1 王1'],
  ['**[PERSON_1]** *[PERSON_1]* `[PERSON_1]` __[PERSON_1]__', '**王1** *王1* `王1` __王1__'],
  ['[**PERSON_1**] [`PERSON_1`] [*person_1*]', '王1 王1 王1'],
  ['PERSON_1, (PERSON_1) PERSON_1的 **PERSON_1**', '王1, (王1) 王1的 **王1**'],
  ['[ADDRESS_1B] [address_1b]', 'wang 1 wang 1'],
  ['[KEY_1] [key_1]', "$& $1 $' [PERSON_1] $& $1 $' [PERSON_1]"],
])('a model that writes %s means the value', (written, expected) => {
  expect(restored(written)).toBe(expected)
})

test.each([
  '[PERSON_13] [PERSON_01] [PERSON_1C] [PERSONS_1] [PERSON__1] [PERSON-1] [PERSN_1]',
  'person_1 Person_1 PERSON 1 PERSON_1. xPERSON_1 PERSON_1x .PERSON_1 _PERSON_1_ PERSON_100',
  'ID_1 KEY_1 ORG_1 DATE_1',
  '[ID_1 [ID_1> <ID_1] {PERSON_1_} [PERSON_\n1] [**ID_1*]',
  '[ORG_1]',
])('%s means no value', (written) => {
  expect(restored(written)).toBe(written)
})

test('code takes a token to the letter only, so that its own id_1 and PERSON_1 stay its own', () => {
  const code = 'rows[id_1] = PERSON_1 + [ID_1] + "[PERSON_1]" + [person_1] + <PERSON_1>'
  expect(restored(code, inCode)).toBe('rows[id_1] = PERSON_1 + E-7 + "王1" + [person_1] + <PERSON_1>')
})

test("a backslash of the person's own before a value stays", () => {
  expect(restored('C:\\Users\\[PERSON_1]\\Desktop')).toBe('C:\\Users\\王1\\Desktop')
})

test('while it streams, only an end that may become a known token is held', () => {
  const cases: [string, string][] = [
    ['see [', '['],
    ['see [PERSON', '[PERSON'],
    ['see [PERSON_1', '[PERSON_1'],
    ['see [PERSON_9', '[PERSON_9'],
    ['see [PERSON_7]', ''],
    ['see [PERSON_77', ''],
    ['see [POTATO', ''],
    ['see ［ＰＥＲ', '［ＰＥＲ'],
    ['a &l', '&l'],
    ['a & b', ''],
    ['a PERSON_1', 'PERSON_1'],
    ['a xPERSON_1', ''],
    ['a ID_1', ''],
    ['array[0', ''],
    ['\\[PERSON\\', '\\[PERSON\\'],
  ]
  for (const [text, held] of cases) {
    const restorer = new Restorer(book)
    const shown = restorer
      .push(text)
      .map((segment) => (segment.kind === 'text' ? segment.text : segment.written))
    expect([text, shown.join('')]).toEqual([text, text.slice(0, text.length - held.length)])
    expect(textOf(restorer.end())).toBe(
      restored(text).slice(shown.join('') === text ? restored(text).length : shown.join('').length),
    )
  }
})

test("tokens of nobody are told, once each, even where pieces part them; not the person's own", () => {
  const restorer = new Restorer(book)
  for (const piece of ['[PERS', 'ON_99] [ORG_1] [PERSON_1] [OR', 'G_', '2] [PERSON_99]']) restorer.push(piece)
  restorer.end()
  expect(restorer.unknown).toEqual(['PERSON_99', 'ORG_2'])
})

test('an invented value is restored to the letter and by itself only', () => {
  const invented = new ConversationVault()
  invented.add('Karen Whitfield', 'PERSON')
  invented.add('王伟', 'PERSON')
  invented.setSubstitute('PERSON_1', 'Amy Stone')
  invented.setSubstitute('PERSON_2', '李强')
  const withInvented = restoreBook(invented.snapshot())
  expect(textOf(restore('Amy Stone, amy stone, Amy Stones, 李强说', withInvented))).toBe(
    'Karen Whitfield, amy stone, Amy Stones, 王伟说',
  )
  const restorer = new Restorer(withInvented)
  const parts = ['Am', 'y Sto', 'ne', 's and 李', '强'].map((piece) => textOf(restorer.push(piece)))
  expect(parts.join('') + textOf(restorer.end())).toBe('Amy Stones and 王伟')
})
