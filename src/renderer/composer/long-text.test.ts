import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isLong, piecesOf } from './long-text.ts'

test('a long text that loses or doubles a character between its pieces', () => {
  const lines = fc.array(
    fc.tuple(fc.string({ unit: 'binary', maxLength: 9 }), fc.integer({ min: 1, max: 30_000 })),
  )
  fc.assert(
    fc.property(lines, (parts) => {
      const text = parts.map(([line, times]) => `${line}\n`.repeat(times)).join('')
      const pieces = piecesOf(text)
      expect(pieces.join('')).toBe(text)
      expect(pieces.every((piece) => piece.length <= 60_002)).toBe(true)
    }),
    { numRuns: 30 },
  )
  expect(piecesOf('😀'.repeat(40_000)).every((piece) => piece.isWellFormed())).toBe(true)
})

test('20 KB of Chinese counted as a third of what they are', () => {
  expect(isLong('字'.repeat(6_826))).toBe(false)
  expect(isLong('字'.repeat(6_827))).toBe(true)
  expect(isLong('x'.repeat(20_480))).toBe(false)
  expect(isLong('x'.repeat(20_481))).toBe(true)
})
