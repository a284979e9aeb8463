import { expect, test } from 'vitest'
import { chunks } from './chunks.ts'
import { type DetectOptions, detect } from './detect.ts'
import { standardLevel } from './level.ts'
import { userRules } from './user-rules.ts'

test.each([
  ['no text', ''],
  ['a short text', 'short'],
  ['a long text', 'x'.repeat(1_000_001)],
  ['pairs that begin at odd offsets', `x${'😀'.repeat(400_000)}`],
])('%s: the pieces leave a gap, overlap, or part a pair', (_, text) => {
  const pieces = [...chunks(text)]
  expect(pieces.length).toBeGreaterThan(0)
  let at = 0
  for (const { start, end, from, to } of pieces) {
    expect(from).toBe(at)
    expect(start).toBeLessThanOrEqual(from)
    expect(end).toBeGreaterThanOrEqual(to)
    expect(text.slice(start, end).isWellFormed()).toBe(true)
    expect(text.slice(from, to).isWellFormed()).toBe(true)
    at = to
  }
  expect(at).toBe(text.length)
})

test('a finding of 8,000 characters on an edge is seen by neither piece whole', () => {
  const pieces = [...chunks('x'.repeat(1_000_000))]
  for (const { from } of pieces.slice(1)) {
    const before = pieces.find(({ to }) => to === from)
    expect(before && before.end - from).toBeGreaterThanOrEqual(8000)
  }
})

const size = 128 * 1024
const card = '11010519491231002X'
const filler = '天气很好，'.repeat(200_000)
/** Puts `inner` so that `before` of its units stand before the first edge. */
const overEdge = (inner: string, before: number) =>
  `${filler.slice(0, size - before)}${inner}${filler.slice(0, size)}`
const found = (text: string, options?: DetectOptions) =>
  detect(text, options).map(({ start, end }) => text.slice(start, end))

test('a number in base64 that an edge parts, or that is longer than what a piece sees beyond its edge', () => {
  const run = btoa(`id card ${card} of this person`)
  const long = btoa(`${'so it was and so it will be. '.repeat(1200)} id card ${card}`)
  for (const before of [0, 1, 17, 30, run.length - 1, run.length]) {
    expect(found(overEdge(` ${run} `, before))).toEqual([run])
  }
  for (const before of [1, 9000, long.length]) expect(found(overEdge(` ${long} `, before))).toEqual([long])
})

test('a number in percent signs, a token and an e-mail that an edge parts', () => {
  const escaped = Array.from(card, (unit) => `%${unit.charCodeAt(0).toString(16)}`).join('')
  for (const inner of [escaped, 'AKIAIOSFODNN7EXAMPL2', 'karen.whitfield@mail.example.com']) {
    for (let before = 0; before <= inner.length + 1; before += 5) {
      expect(found(overEdge(` ${inner} `, before))).toEqual([inner])
    }
  }
})

test('a pattern of one’s own that matches over edges, or that takes each for the beginning of the text', () => {
  const rules = userRules({
    words: [],
    patterns: ['BEGIN[^!]{0,1000}END', '^天', '(?s)S{3}.*T{3}'],
    allowed: [],
  })
  if (!rules.ok) throw new Error(rules.error.code)
  const options = { level: standardLevel, user: rules.value }
  const inner = `BEGIN${'x，'.repeat(100)}END`
  expect(found(overEdge(inner, 50), options)).toEqual(['天', inner])
  const long = `SSS${filler}TTT`
  expect(found(overEdge(long, 50), options)).toEqual(['天', long])
})
