import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type EntityType, entityTypes } from '../detect/entity-type.ts'
import type { Finding } from '../detect/finding.ts'
import { ConversationVault } from '../redact/conversation-vault.ts'
import { allLabels } from '../redact/placeholder.ts'
import { redact } from '../redact/redact.ts'
import { restore, textOf } from './restore.ts'
import { type RestoreBook, restoreBook } from './restore-book.ts'
import { Restorer } from './restorer.ts'

/** Pieces that look like what stands around tokens, besides any UTF-16 at all, lone surrogates included. */
const shards = fc.constantFrom(
  ...[
    '[',
    ']',
    '［',
    '］',
    '【',
    '\\',
    '_',
    '＿',
    '1',
    '12',
    'B',
    '**',
    '`',
    '&lt;',
    '&#91;',
    '&',
    '<',
    '>',
    ' ',
  ],
  ...[
    '[PERSON_1]',
    'PERSON_1',
    '[person_2]',
    '[ID_1',
    '\\[ORG_1\\]',
    '&#91;KEY_1&#93;',
    '[PERSON_',
    '_1]',
    '$&',
  ],
  ...allLabels,
  ...[
    '王伟',
    '王',
    'Ann',
    'Anna',
    'Karen Whitfield',
    'Whitfield',
    '13812345678',
    '138 1234 5678',
    '\ud83d',
    '\ude00',
    '😀',
  ],
)
const anyText = fc.oneof(
  { weight: 5, arbitrary: fc.array(shards, { maxLength: 14 }).map((parts) => parts.join('')) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) },
  {
    weight: 1,
    arbitrary: fc
      .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 30 })
      .map((units) => String.fromCharCode(...units)),
  },
)
const cuts = fc.array(fc.tuple(fc.nat(), fc.nat({ max: 16 }), fc.constantFrom<EntityType>(...entityTypes)), {
  maxLength: 5,
})
const chunkSizes = fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 6 })

/** Findings anywhere, in order, none over another, as a detector gives them; sane to surrogate pairs. */
function findingsIn(text: string, places: readonly [number, number, EntityType][]): Finding[] {
  const findings: Finding[] = []
  let free = 0
  const spans = places
    .map(([at, length, type]) => ({ start: at % (text.length + 1), length, type }))
    .sort((one, other) => one.start - other.start)
  for (const { start: wish, length, type } of spans) {
    const start = Math.max(wish, free)
    const end = Math.min(text.length, start + 1 + length)
    const parts = (at: number) => /^[\ud800-\udbff][\udc00-\udfff]/.test(text.slice(at - 1, at + 1))
    if (end <= start || (start > 0 && parts(start)) || (end < text.length && parts(end))) continue
    findings.push({ start, end, type, score: 1, evidence: [] })
    free = end
  }
  return findings
}

function streamed(text: string, sizes: readonly number[], book: RestoreBook): string {
  const restorer = new Restorer(book)
  let shown = ''
  for (let at = 0, turn = 0; at < text.length; turn++) {
    const size = sizes[turn % sizes.length] ?? 1
    shown += textOf(restorer.push(text.slice(at, at + size)))
    at += size
  }
  return shown + textOf(restorer.end())
}

test('what was redacted comes back to the letter, in whatever pieces', () => {
  let replaced = 0
  fc.assert(
    fc.property(anyText, cuts, chunkSizes, (text, places, sizes) => {
      const vault = new ConversationVault()
      const out = redact(text, findingsIn(text, places), vault).text
      if (out !== text) replaced++
      const book = restoreBook(vault.snapshot())
      expect(textOf(restore(out, book))).toBe(text)
      expect(streamed(out, sizes, book)).toBe(text)
    }),
    { numRuns: 4000 },
  )
  expect(replaced).toBeGreaterThan(1000)
})

test('any text whatever is restored the same in one piece and in many', () => {
  const vault = new ConversationVault()
  for (const value of ['王伟', '[PERSON_2]', 'x[PERSON_1]', '$&']) vault.add(value, 'PERSON')
  vault.add('Wx 1', 'WECHAT_ID')
  vault.add('$1$`', 'SECRET')
  vault.setSubstitute('PERSON_1', '李娜')
  const book = restoreBook(vault.snapshot())
  fc.assert(
    fc.property(anyText, chunkSizes, (text, sizes) => {
      expect(streamed(text, sizes, book)).toBe(textOf(restore(text, book)))
    }),
    { numRuns: 4000 },
  )
})

/** What models do to a token; `around` is what stays beside the value. */
const changes: readonly ((name: string) => { written: string; around?: readonly [string, string] })[] = [
  (name) => ({ written: `[${name}]` }),
  (name) => ({ written: `[${name.toLowerCase()}]` }),
  (name) => ({ written: `[${name.charAt(0)}${name.slice(1).toLowerCase()}]` }),
  (name) => ({ written: `[ ${name} ]` }),
  (name) => ({ written: `[${name.replace('_', ' ')}]` }),
  (name) => ({ written: `[${name.replace('_', ' _ ')}]` }),
  (name) => ({ written: `\\[${name.replace('_', '\\_')}\\]` }),
  (name) => ({ written: `\\[${name}\\]` }),
  (name) => ({ written: `［${name}］` }),
  (name) => ({ written: `【${name.replace('_', '＿')}】` }),
  (name) => ({ written: `**[${name}]**`, around: ['**', '**'] }),
  (name) => ({ written: `*[${name.toLowerCase()}]*`, around: ['*', '*'] }),
  (name) => ({ written: `\`[${name}]\``, around: ['`', '`'] }),
  (name) => ({ written: `[**${name}**]` }),
  (name) => ({ written: `&#91;${name}&#93;` }),
  (name) => ({ written: `&lt;${name}&gt;` }),
  (name) => ({ written: `&lbrack;${name.toLowerCase().replace('_', '&#95;')}&rbrack;` }),
]

test('a token that a model changed gives its value once, in its place, and all else stays as the model wrote it', () => {
  const plain = fc
    .array(
      fc.constantFrom('说', ' ', ', ', 'the ', '。', '\n', '(', ')', '**', 'a_b', '[0]', '&amp;', '$&', '😀'),
      {
        maxLength: 5,
      },
    )
    .map((parts) => parts.join(''))
  const value = fc.constantFrom('王伟', '$& $1', '[PERSON_2]', 'x [ID_1] y', '**b**', '<img src=x>', '\ud83d')
  const slot = fc.tuple(plain, fc.nat({ max: 2 }), fc.constantFrom(...changes))
  fc.assert(
    fc.property(
      fc.array(slot, { minLength: 1, maxLength: 5 }),
      fc.uniqueArray(value, { minLength: 3, maxLength: 3 }),
      plain,
      chunkSizes,
      (slots, values, tail, sizes) => {
        const vault = new ConversationVault()
        const types = ['PERSON', 'CN_ID_CARD', 'SECRET'] as const
        const entries = values.map((one, at) => vault.add(one, types[at] ?? 'PERSON'))
        let written = ''
        let expected = ''
        for (const [before, which, change] of slots) {
          const entry = entries[which]
          const changed = change(entry?.name ?? '')
          const [left, right] = changed.around ?? ['', '']
          written += `${before};${changed.written};`
          expected += `${before};${left}${entry?.value}${right};`
        }
        const book = restoreBook(vault.snapshot())
        expect(textOf(restore(written + tail, book))).toBe(expected + tail)
        expect(streamed(written + tail, sizes, book)).toBe(expected + tail)
      },
    ),
    { numRuns: 3000 },
  )
})

test('the round trip sees a value that is lost', () => {
  const vault = new ConversationVault()
  const out = redact('王伟来了', findingsIn('王伟来了', [[0, 1, 'PERSON']]), vault).text
  expect(textOf(restore(out.replace('_1', '_2'), restoreBook(vault.snapshot())))).not.toBe('王伟来了')
})
