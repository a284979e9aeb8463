import { expect, test } from 'vitest'
import { BlockStream } from './block-stream.ts'
import { wholeText } from './chunked-text.ts'

/** Milliseconds of processor time, the lesser of two runs: other work that shares the cores does not count. */
function costOf(text: string, step: number): number {
  const runs = Array.from({ length: 2 }, () => {
    const stream = new BlockStream()
    const start = process.cpuUsage()
    for (let end = step; end < text.length; end += step) stream.read(text.slice(0, end), false)
    stream.read(text, true)
    const { user, system } = process.cpuUsage(start)
    return (user + system) / 1_000
  })
  return Math.min(...runs)
}

function repeated(piece: string, length: number): string {
  return piece.repeat(Math.ceil(length / piece.length)).slice(0, length)
}

/** Ticks in runs of different lengths: none closes another. */
function unequalTicks(length: number): string {
  let text = ''
  for (let run = 1; text.length < length; run++) text += `a${'`'.repeat(run)}`
  return text
}

const shapes: readonly [string, (length: number) => string][] = [
  ['quotes in quotes', (length) => repeated('>', length)],
  ['lists in lists on one line', (length) => repeated('- ', length)],
  ['unbalanced emphasis', (length) => repeated('*a **a', length)],
  ['emphasis that never closes', (length) => repeated('*a_', length)],
  [
    'one run of stars around a letter',
    (length) => `${repeated('*', length / 2)}a${repeated('*', length / 2)}`,
  ],
  ['backticks', (length) => repeated('`', length)],
  ['runs of backticks of all lengths', unequalTicks],
  ['dollars that never close', (length) => repeated('a $b c ', length)],
  ['double dollars that never close', (length) => repeated('a $$b ', length)],
  ['escaped brackets that never close', (length) => repeated('a \\[b \\(c ', length)],
  ['a formula that never ends', (length) => `$$\n${repeated('a + b\n', length)}`],
  ['open brackets', (length) => repeated('[a](', length)],
  ['comments that never close', (length) => repeated('a<!-- ', length)],
  ['one long line', (length) => repeated('word 字 ', length)],
  ['dots', (length) => repeated('.', length)],
  ['blank lines', (length) => repeated('\n', length)],
  ['a long list', (length) => repeated('- item **bold** `code`\n', length)],
  ['a long table', (length) => `|a|b|\n|-|-|\n${repeated('| 1 | **中** |\n', length)}`],
  ['a long fence', (length) => `\`\`\`\n${repeated('const a = 1\n', length)}`],
]

test.each(shapes)('%s: four times the text costs nowhere near sixteen times as much', (_, shape) => {
  const small = 8_000
  costOf(shape(small), 800)
  const ratio = (costOf(shape(4 * small), 800) + 10) / (costOf(shape(small), 800) + 10)
  expect(ratio).toBeLessThan(10)
})

test.each(shapes)(
  '%s: given whole and four times as long, it is read in proportion, and whole',
  (_, shape) => {
    const small = 20_000
    const whole = (text: string) => costOf(text, text.length)
    whole(shape(small))
    expect((whole(shape(4 * small)) + 10) / (whole(shape(small)) + 10)).toBeLessThan(10)
    const text = shape(4 * small)
    const blocks = new BlockStream().read(text, true).flat()
    expect(JSON.stringify(blocks).length).toBeGreaterThan(text.trim().length / 2)
  },
)

test.each([
  ['list', 'a long list'],
  ['table', 'a long table'],
  ['code', 'a long fence'],
])('a long %s is one block, however long', (kind, name) => {
  const shape = shapes.find(([known]) => known === name)?.[1]
  const text = shape?.(100_000) ?? ''
  expect(
    new BlockStream()
      .read(text, true)
      .flat()
      .map((block) => block.kind),
  ).toEqual([kind])
})

test('a line of a megabyte is cut into pieces that can be laid out one by one', () => {
  const text = repeated('字word ', 1_000_000)
  const [block, ...others] = new BlockStream().read(text, true).flat()
  if (block?.kind !== 'plain') throw new Error('expected plain text')
  expect(others).toEqual([])
  expect(wholeText(block.text)).toBe(text)
  expect(Math.max(...block.text.full.map(({ length }) => length))).toBeLessThanOrEqual(4_000)
})
