import { expect, test } from 'vitest'
import type { EntityType } from '../detect/entity-type.ts'
import { ConversationVault } from './conversation-vault.ts'
import { redact } from './redact.ts'

const known: readonly (readonly [string, EntityType])[] = [
  ['王伟', 'PERSON'],
  ['Karen Whitfield', 'PERSON'],
  ['Tremblay', 'PERSON'],
  ['José Núñez', 'PERSON'],
  ['华岳科技', 'ORGANIZATION'],
  ['hunter2!', 'SECRET'],
  ['tr0ub4dor3x', 'SECRET'],
  ['E-7731', 'EMPLOYEE_ID'],
  ['13812345678', 'PHONE_NUMBER'],
  ['6217000012345678901', 'BANK_ACCOUNT'],
  ['Mark', 'PERSON'],
]

function out(text: string): string {
  const vault = new ConversationVault()
  for (const [value, type] of known) vault.add(value, type)
  return redact(text, [], vault).text
}

test.each([
  ['with a character that no one sees', '找王\u200b伟谈', '找[PERSON_1B]谈'],
  ['in full-width letters', 'ask Ｔｒｅｍｂｌａｙ now', 'ask [PERSON_3B] now'],
  ['with the space of a form', '姓名王　伟', '姓名[PERSON_1B]'],
  ['in capitals', 'ask TREMBLAY', 'ask [PERSON_3B]'],
  ['in small letters', 'ask tremblay', 'ask [PERSON_3B]'],
  ['as the name of a user', 'see karen.whitfield, KarenWhitfield', 'see [PERSON_2B], [PERSON_2C]'],
  ['with its accents parted', 'José Núñez'.normalize('NFD'), '[PERSON_4B]'],
  ['of a company, with a space', '华岳 科技', '[ORG_1B]'],
  ['of a secret, with a character that no one sees', 'hun\u200bter2! ｈｕｎｔｅｒ２！', '[KEY_1B] [KEY_1C]'],
  ['of a code, in small letters', 'see e-7731', 'see [ID_1B]'],
])('a value of the vault %s does not leave in the clear', (_, text, expected) => {
  expect(out(text)).toBe(expected)
})

test.each([
  ['{"note":"from:\\nKaren Whitfield"}', '{"note":"from:\\n[PERSON_2]"}'],
  ['a\\tTremblay', 'a\\t[PERSON_3]'],
  ['?q=x%2FTremblay&tel=%2013812345678', '?q=x%2F[PERSON_3]&tel=%20[PHONE_1]'],
  ['a\\u000a13812345678', 'a\\u000a[PHONE_1]'],
])('the escape before a value in %s does not hide it from the search', (text, expected) => {
  expect(out(text)).toBe(expected)
})

test.each([
  ['an address', '/u?name=%E8%A6%83%E5%A1%98%E9%9B%A8&x', '/u?name=[PERSON_1B]&x'],
  ['a log', '{"name":"\\u8983\\u5858\\u96e8"}', '{"name":"[PERSON_1B]"}'],
  ['a page', '<b>&#35203;&#22616;&#38632;</b>', '<b>[PERSON_1B]</b>'],
  ['base64', `token ${btoa('to:Karen Whitfield;')}`, 'token [PERSON_3]'],
])(
  'a value as a program writes it into %s does not leave so that anyone can read it',
  (_, text, expected) => {
    const vault = new ConversationVault()
    vault.add('覃塘雨', 'PERSON')
    vault.add('Karen Whitfield', 'PERSON')
    expect(redact(text, [], vault).text).toBe(expected)
  },
)

test('a key or a card that is glued to other letters or digits does not leave in the clear', () => {
  expect(out('logtr0ub4dor3xend 006217000012345678901')).toBe('log[KEY_2]end 00[ACCOUNT_1]')
})

test('what only looks like another writing stays: a common word, two lines, a longer number', () => {
  const texts = [
    'mark the date',
    '小王\n伟大的国家',
    'order 9138123456780',
    'hunter 2!',
    '%2Tremblays \\nMarking',
  ]
  expect(texts.map(out)).toEqual(texts)
})

test('a value that one text holds in two writings, one of them unlabelled, is hidden twice', () => {
  const text = '账号 6217000012345678901，即 6217 0000 1234 5678 901；Karen Whitfield, KAREN WHITFIELD'
  const findings = [
    { start: 3, end: 22, type: 'BANK_ACCOUNT' as const, score: 1, evidence: [] },
    { start: 49, end: 64, type: 'PERSON' as const, score: 1, evidence: [] },
  ]
  expect(redact(text, findings, new ConversationVault()).text).toBe(
    '账号 [ACCOUNT_1]，即 [ACCOUNT_1B]；[PERSON_1], [PERSON_1B]',
  )
})

test.each<[EntityType, string, string]>([
  ['IP_ADDRESS', '1.23.45.67', '12.34.5.67'],
  ['DATE_TIME', '2024-1-15', '2024-11-5'],
  ['MONEY', '12345.67', '123456.7'],
  ['GEO_COORDINATE', '31.230416', '3.1230416'],
  ['ADDRESS', '北京市朝阳区建国路8号楼2-301', '北京市朝阳区建国路8号楼23-01'],
])('two things of type %s with the same digits are not one', (type, one, other) => {
  const vault = new ConversationVault()
  expect([one, other].map((value) => vault.add(value, type).number)).toEqual([1, 2])
})
