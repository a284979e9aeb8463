import { expect, test } from 'vitest'
import { chunks } from './chunks.ts'

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
