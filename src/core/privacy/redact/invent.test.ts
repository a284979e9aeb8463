import { expect, test } from 'vitest'
import { genderOfCharacter } from '../gazetteer/chinese-given-characters.ts'
import { englishGivenName } from '../gazetteer/english-given-names.ts'
import { isEnglishSurname } from '../gazetteer/english-surnames.ts'
import { restore, textOf } from '../restore/restore.ts'
import { restoreBook } from '../restore/restore-book.ts'
import { ConversationVault } from './conversation-vault.ts'
import { inventor } from './invent.ts'
import { latinFamily, latinGiven } from './invent-name.ts'
import { redact } from './redact.ts'

/** Chances that a test can tell beforehand. */
function chances(): () => number {
  let state = 1
  return () => {
    state = (state * 48_271) % 2_147_483_647
    return state / 2_147_483_647
  }
}
const invent = inventor(chances(), () => false)

test('every English name that can be invented is one, of its gender', () => {
  for (const gender of ['female', 'male'] as const) {
    expect(latinGiven[gender].filter((name) => englishGivenName(name.toLowerCase()) !== gender)).toEqual([])
  }
  expect(latinFamily.filter((name) => !isEnglishSurname(name.toLowerCase()))).toEqual([])
})

test('an invented name keeps script, length and gender', () => {
  for (let turn = 0; turn < 50; turn++) {
    expect(invent('王伟', 'PERSON')).toMatch(/^\p{Script=Han}{2}$/u)
    const three = invent('王秀英', 'PERSON') ?? ''
    expect(three).toMatch(/^\p{Script=Han}{3}$/u)
    for (const character of three.slice(1)) expect(genderOfCharacter(character.charCodeAt(0))).toBe('female')
    const [given = ''] = (invent('Karen Whitfield', 'PERSON') ?? '').split(' ')
    expect(latinGiven.female).toContain(given)
  }
})

test('an invented date is written the same way, and is a day of about that time', () => {
  expect(invent('1990年3月5日', 'DATE_OF_BIRTH')).toMatch(/^19(89|90|91)年\d{1,2}月\d{1,2}日$/)
  expect(invent('1990-03-05', 'DATE_TIME')).toMatch(/^19(89|90|91)-\d\d-\d\d$/)
  expect(invent('March 5, 1990', 'DATE_TIME')).toMatch(/^[A-Z][a-z]+ \d{1,2}, 19(89|90|91)$/)
  expect([invent('03/04/1990', 'DATE_TIME'), invent('1990-02-31', 'DATE_TIME')]).toEqual([null, null])
})

test('nothing is invented for a number, a key, a card or a title', () => {
  const types = [
    'CN_ID_CARD',
    'SECRET',
    'CREDIT_CARD',
    'PHONE_NUMBER',
    'EMAIL_ADDRESS',
    'ORGANIZATION',
  ] as const
  expect(types.map((type) => invent('王伟', type))).toEqual(types.map(() => null))
  expect(['王总', '小陈先生', 'J. D.', 'karen'].map((name) => invent(name, 'PERSON'))).toEqual([
    null,
    null,
    null,
    null,
  ])
})

const person = (start: number, end: number) => ({
  start,
  end,
  type: 'PERSON' as const,
  score: 1,
  evidence: [],
})

test('a person keeps the invented name in the whole conversation, and it comes back', () => {
  const vault = new ConversationVault()
  const first = redact('王伟来了', [person(0, 2)], vault, undefined, invent)
  const second = redact('问问王伟', [person(2, 4)], vault, undefined, invent)
  expect(first.text).not.toContain('王伟')
  expect(second.text.slice(2)).toBe(first.text.slice(0, 2))
  expect(first.pieces[0]).toMatchObject({ kind: 'replaced', invented: true, token: 'PERSON_1' })
  expect(textOf(restore(second.text, restoreBook(vault.snapshot())))).toBe('问问王伟')
})

test('an invented name that the person then writes is hidden too, so that neither becomes the other', () => {
  const vault = new ConversationVault()
  vault.add('王伟', 'PERSON')
  vault.setSubstitute('PERSON_1', '李强')
  const text = '王伟认识李强'
  const { text: out } = redact(text, [], vault, undefined, invent)
  expect(out.startsWith('李强认识')).toBe(true)
  expect(out).not.toBe('李强认识李强')
  expect(textOf(restore(out, restoreBook(vault.snapshot())))).toBe(text)
})

test('what stands in the conversation, or is invented for someone else, is not invented', () => {
  const vault = new ConversationVault()
  const always = () => '李强'
  expect(redact('王伟和李强', [person(0, 2)], vault, undefined, always).text).toBe('[PERSON_1]和李强')
  expect(redact('赵敏', [person(0, 2)], vault, undefined, always).text).toBe('李强')
  expect(redact('孙丽', [person(0, 2)], vault, undefined, always).text).toBe('[PERSON_3]')
  expect(inventor(chances(), () => true)('王伟', 'PERSON')).toBeNull()
})

test('where an invented value would not be by itself, placeholders stand', () => {
  const vault = new ConversationVault()
  const { text } = redact('xKarenx', [person(1, 6)], vault, undefined, () => 'Alice')
  expect(text).toBe('x[PERSON_1]x')
})

test('a part of an invented name is invented for no one else, whose value it would then become', () => {
  const vault = new ConversationVault()
  expect(redact('Karen Whitfield', [person(0, 15)], vault, undefined, () => 'Alice Brown').text).toBe(
    'Alice Brown',
  )
  expect(redact('Bob', [person(0, 3)], vault, undefined, () => 'Alice').text).toBe('[PERSON_2]')
  const both = [person(0, 5), person(6, 9)]
  const names: Record<string, string> = { 'Ed Po': 'Clara Ellis', Tom: 'Ellis' }
  expect(redact('Ed Po Tom', both, vault, undefined, (value) => names[value] ?? null).text).toBe(
    'Clara Ellis [PERSON_4]',
  )
})

test('an invented name that was not sent after all is not read out of an answer', () => {
  const vault = new ConversationVault()
  expect(redact('xKarenx', [person(1, 6)], vault, undefined, () => 'Alice').text).toBe('x[PERSON_1]x')
  expect(textOf(restore('ask Alice, a nurse', restoreBook(vault.snapshot())))).toBe('ask Alice, a nurse')
})
