import { expect, test } from 'vitest'
import { parseMarkdown } from './parse-markdown.ts'

interface Found {
  readonly type: string
  readonly value: string
}

/** The formulas of `source`, however deep. */
function formulas(source: string): readonly Found[] {
  const found: Found[] = []
  JSON.stringify(parseMarkdown(source), (key, value) => {
    if (key !== 'position' && (value?.type === 'math' || value?.type === 'inlineMath')) {
      found.push({ type: value.closed === false ? 'open' : value.type, value: value.value })
    }
    return value
  })
  return found
}

const inline = (...values: string[]) => values.map((value) => ({ type: 'inlineMath', value }))
const block = (value: string) => [{ type: 'math', value }]

test.each([
  ['质量 $E=mc^2$，其中 $c$ 是光速', inline('E=mc^2', 'c')],
  ['so $x$, ($y$) and "$z$".', inline('x', 'y', 'z')],
  [String.raw`the set \(A \cup B\) and \[a^2\] here`, inline(String.raw`A \cup B`, 'a^2')],
  ['before $$\\frac12$$ after', inline('\\frac12')],
  ['$a_b$ and $c_d$ are not *slanted*', inline('a_b', 'c_d')],
  [String.raw`$\text{price \$5}$`, inline(String.raw`\text{price \$5}`)],
  ['| $a$ | $b$ |\n|---|---|\n| $c$ | 1 |', inline('a', 'b', 'c')],
  ['- $a$\n- > $b$', inline('a', 'b')],
  ['$5$ apples', inline('5')],
])('a formula in running text: %s', (source, expected) => expect(formulas(source)).toEqual(expected))

test.each([
  'It costs $5 and $10 in all.',
  'from $5 to 10$ only',
  '$5-$10, or US$5 and US$6',
  '花了$5买书，又花$3买笔',
  '$5到10$之间',
  '`$a$` and \\$a\\$',
  '$PATH:$HOME and $HOME/bin:$PATH',
  'use $HOME or $USER here',
  '$ a$ and $a $',
  'one $a\nb$ over lines',
  '\\[link\\](https://x.example)',
  '\\(not maths at all\\)',
  '$$$ and $$$$',
  '```\n$a$\n```',
  'never $closed',
  'never \\(closed and \\[neither',
])('no formula: %s', (source) => expect(formulas(source)).toEqual([]))

test.each([
  ['$$\nE=mc^2\n$$', 'E=mc^2'],
  ['$$E=mc^2$$', 'E=mc^2'],
  ['公式如下：\n$$\na\n- b\n+ c\n= d\n$$\n其中', 'a\n- b\n+ c\n= d'],
  [
    '\\[\n\\begin{aligned}\na &= b \\\\\n&= c\n\\end{aligned}\n\\]',
    '\\begin{aligned}\na &= b \\\\\n&= c\n\\end{aligned}',
  ],
  ['\\[ a \\\\[2pt] b \\]', 'a \\\\[2pt] b'],
  ['> $$\n> x\n> $$', 'x'],
  ['1. so\n   $$\n   x\n   $$', 'x'],
  ['$$x$$.', 'x'],
])('a formula on its own: %s', (source, value) => expect(formulas(source)).toEqual(block(value)))

test('a formula that is never closed takes its paragraph and no more', () => {
  expect(formulas('$$\na = b\n\n**after** $c$')).toEqual([
    { type: 'open', value: '$$\na = b' },
    { type: 'inlineMath', value: 'c' },
  ])
  expect(formulas('- $$\n  a\n- b')).toEqual([{ type: 'open', value: '$$\na' }])
})

test.each([String.raw`\[PERSON\_1\] called`, String.raw`\[PERSON_1\]`, String.raw`said \(ID\_12a\)`])(
  'a placeholder whose brackets a model escaped, drawn as a formula: %s',
  (source) => expect(formulas(source)).toEqual([]),
)
