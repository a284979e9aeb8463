import { expect, test } from 'vitest'
import { entityTypes } from '../detect/entity-type.ts'
import type { Finding } from '../detect/finding.ts'
import { restore, textOf } from '../restore/restore.ts'
import { restoreBook } from '../restore/restore-book.ts'
import { ConversationVault } from './conversation-vault.ts'
import { reserveOwnTokens } from './own-tokens.ts'
import { type Choices, pieceKey, redact } from './redact.ts'

/** A text whose findings are written in it: «PERSON:王伟». */
function marked(source: string): { text: string; findings: Finding[] } {
  let text = ''
  const findings: Finding[] = []
  let at = 0
  for (const match of source.matchAll(/«([A-Z_]+):([^»]*)»/g)) {
    text += source.slice(at, match.index)
    const start = text.length
    text += match[2] ?? ''
    const type = entityTypes.find((known) => known === match[1]) ?? 'USER_DEFINED'
    findings.push({ start, end: text.length, type, score: 1, evidence: [] })
    at = match.index + match[0].length
  }
  return { text: text + source.slice(at), findings }
}

function redacted(vault: ConversationVault, source: string, choices?: Choices): string {
  const { text, findings } = marked(source)
  return redact(text, findings, vault, choices).text
}

test('one value is one token in the whole conversation, and two people are never one', () => {
  const vault = new ConversationVault()
  expect(redacted(vault, '«PERSON:王伟»问«PERSON:李娜»')).toBe('[PERSON_1]问[PERSON_2]')
  expect(redacted(vault, '«PERSON:李娜»说«PERSON:王伟»')).toBe('[PERSON_2]说[PERSON_1]')
  expect(redacted(vault, '«PERSON:王总»和«PERSON:小李»')).toBe('[PERSON_3]和[PERSON_4]')
})

test.each([
  ['Karen Whitfield', ['Whitfield', 'Ms Whitfield', 'Karen', 'KAREN WHITFIELD', 'Karen  Whitfield']],
  ['ZHANG WEI', ['Zhang Wei', 'zhang wei']],
  ['王建国', ['建国', '王建国先生', '王建国 老师']],
  ['欧阳娜娜', ['欧阳娜娜女士', '娜娜']],
])('the forms of %s share a number and differ by a letter', (first, forms) => {
  const vault = new ConversationVault()
  expect(vault.add(first, 'PERSON').name).toBe('PERSON_1')
  expect(forms.map((form) => vault.add(form, 'PERSON').name)).toEqual(
    forms.map((_, at) => `PERSON_1${'BCDEFG'[at]}`),
  )
})

test('a form that two people could bear is neither, and nobody is both Mr. and Ms.', () => {
  const vault = new ConversationVault()
  const names = ['Karen Whitfield', 'Luis Whitfield', 'Whitfield', 'Karen Smith', 'Karen']
  expect(names.map((name) => vault.add(name, 'PERSON').number)).toEqual([1, 2, 3, 4, 5])
  const wife = new ConversationVault()
  expect(['Karen Whitfield', 'Mr Whitfield'].map((name) => wife.add(name, 'PERSON').number)).toEqual([1, 2])
  const couple = new ConversationVault()
  const both = ['Ms Weber', 'Mr Weber', '王婷女士', '王婷先生', '陈明', '陈明亮']
  expect(both.map((name) => couple.add(name, 'PERSON').number)).toEqual([1, 2, 3, 4, 5, 6])
})

test('a number in another writing is another form of the same thing, and is found without a rule', () => {
  const vault = new ConversationVault()
  expect(redacted(vault, '«PHONE_NUMBER:13812345678»')).toBe('[PHONE_1]')
  expect(redacted(vault, 'call 138 1234 5678, 138-1234-5678 or １３８１２３４５６７８')).toBe(
    'call [PHONE_1B], [PHONE_1C] or [PHONE_1D]',
  )
  expect(redacted(vault, 'order 9138123456780')).toBe('order 9138123456780')
})

test('a value of the vault is hidden in every later text, a system prompt too, but not inside another word', () => {
  const vault = new ConversationVault()
  redacted(vault, '«PERSON:Ann» «PERSON:王伟» «SECRET:hunter2!» «PERSON:Mark»')
  expect(redacted(vault, 'You help Ann and 老王伟强. Anna, Joann, Ann2, hunter2!x')).toBe(
    'You help [PERSON_1] and 老[PERSON_2]强. Anna, Joann, [PERSON_1]2, [KEY_1]x',
  )
  expect(redacted(vault, 'mark the date')).toBe('mark the date')
})

test('a value that stands twice in one text, found once, is hidden twice', () => {
  expect(redacted(new ConversationVault(), '王伟先生：«PERSON:王伟»')).toBe('[PERSON_1]先生：[PERSON_1]')
})

test('what a finding leaves standing alone is seen to stand alone', () => {
  const vault = new ConversationVault()
  redacted(vault, '«PERSON:Ann»')
  expect(redacted(vault, 'Ann«SECRET:sk123»')).toBe('[PERSON_1][KEY_1]')
})

test('overlaps hide all that each would have hidden, the longest whole', () => {
  const vault = new ConversationVault()
  redacted(vault, '«ORGANIZATION:Whitfield Lopez» «PERSON:Karen Whitfield Maria»')
  expect(redacted(vault, 'Karen Whitfield Maria; Karen Whitfield Lopez')).toBe('[PERSON_1]; Karen [ORG_1]')
  const { text } = marked('from a to b')
  const hidden = [{ start: 0, end: 6, type: 'USER_DEFINED' as const }]
  const findings: Finding[] = [{ start: 5, end: 11, type: 'ADDRESS', score: 1, evidence: [] }]
  expect(redact(text, findings, vault, { shown: new Set(), hidden }).text).toBe('[TERM_1][ADDRESS_1]')
})

test("a token in the person's own text is left alone, and no number collides with it in any writing", () => {
  const vault = new ConversationVault()
  expect(redacted(vault, '[PERSON_1] PERSON_2, [person 3] ［PERSON_4］ &#91;PERSON_5] «PERSON:王伟»')).toBe(
    '[PERSON_1] PERSON_2, [person 3] ［PERSON_4］ &#91;PERSON_5] [PERSON_6]',
  )
  expect(redacted(vault, '工号 «EMPLOYEE_ID:[ID_1]»')).toBe('工号 [ID_1]')
  expect(vault.add('E-7', 'EMPLOYEE_ID').name).toBe('ID_2')
})

test('a token that a cloud made up never becomes a person who is named later', () => {
  const vault = new ConversationVault()
  redacted(vault, '«PERSON:王伟»')
  const answer = '[PERSON_1] knows [PERSON_2] and PERSON_3'
  reserveOwnTokens(answer, vault)
  expect(redacted(vault, '«PERSON:李娜»')).toBe('[PERSON_4]')
  expect(textOf(restore(answer, restoreBook(vault.snapshot())))).toBe('王伟 knows [PERSON_2] and PERSON_3')
})

test('what the person shows goes in the clear, here only, and what the person marks is hidden', () => {
  const vault = new ConversationVault()
  const { text, findings } = marked('«PERSON:王伟»在«ORGANIZATION:青松医院»')
  const [person] = findings
  const choices = {
    shown: new Set(person ? [pieceKey(person)] : []),
    hidden: [{ start: 2, end: 3, type: 'USER_DEFINED' as const }],
  }
  const { text: out, pieces } = redact(text, findings, vault, choices)
  expect(out).toBe('王伟[TERM_1][ORG_1]')
  expect(pieces.map(({ kind }) => kind)).toEqual(['shown', 'replaced', 'replaced'])
  expect(vault.entryOf('王伟')).toBeUndefined()
  expect(redacted(vault, '«PERSON:王伟»')).toBe('[PERSON_1]')
  expect(redact(text, [], vault, choices).pieces[0]).toMatchObject({ kind: 'shown', source: 'vault' })
})

test('pieces tile both texts', () => {
  const { text, findings } = marked('a «PERSON:王伟» b «SECRET:x$&y» c')
  const redaction = redact(text, findings, new ConversationVault())
  let at = 0
  let out = 0
  for (const piece of redaction.pieces) {
    expect([piece.start, piece.outStart]).toEqual([at, out])
    if (piece.kind === 'kept') {
      expect(redaction.text.slice(piece.outStart, piece.outEnd)).toBe(text.slice(piece.start, piece.end))
    }
    at = piece.end
    out = piece.outEnd
  }
  expect([at, out]).toEqual([text.length, redaction.text.length])
})

test('a vault made again from what was kept goes on where it was', () => {
  const first = new ConversationVault()
  redacted(first, '[PERSON_2] «PERSON:Karen Whitfield» «PHONE_NUMBER:13812345678»')
  first.setSubstitute('PERSON_1', 'Alice Brown')
  const again = new ConversationVault(JSON.parse(JSON.stringify(first.snapshot())))
  expect(again.snapshot()).toEqual(first.snapshot())
  const next = 'Alice Brown, Whitfield, 138 1234 5678'
  for (const vault of [first, again]) {
    vault.add('Whitfield', 'PERSON')
    expect(redacted(vault, `${next} «PERSON:Tom Poe»`)).toBe('[PERSON_3], [PERSON_1B], [PHONE_1B] [PERSON_4]')
  }
})
