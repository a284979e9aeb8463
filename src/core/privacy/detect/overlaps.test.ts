import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Finding } from './finding.ts'
import { Settling, settleOverlaps } from './overlaps.ts'

const finding = (start: number, end: number, score: number, type: Finding['type'] = 'PERSON'): Finding => ({
  start,
  end,
  type,
  score,
  evidence: [],
})
/** Words only, so that no rest is trimmed. */
const words = 'x'.repeat(100)
const spans = (findings: readonly Finding[]) => findings.map(({ start, end, score }) => [start, end, score])

test('a sure short finding that loses its place to a guess', () => {
  expect(spans(settleOverlaps([finding(0, 20, 0.5), finding(5, 10, 1)], words))).toEqual([
    [0, 5, 0.5],
    [5, 10, 1],
    [10, 20, 0.5],
  ])
})

test('a password that is hidden as a part of its address only', () => {
  const [first, second] = settleOverlaps(
    [finding(0, 40, 0.95, 'URL'), finding(10, 20, 0.95, 'SECRET')],
    words,
  )
  expect([first?.type, second?.type]).toEqual(['URL', 'SECRET'])
})

test('a rest of one character', () => {
  expect(spans(settleOverlaps([finding(0, 5, 0.5), finding(1, 9, 1)], words))).toEqual([[1, 9, 1]])
})

test('the comma between a date and a street as a finding of its own', () => {
  const text = '1 May 1990, 4 Elm Street'
  const settled = settleOverlaps([finding(0, 24, 0.7), finding(0, 10, 0.95), finding(12, 24, 0.95)], text)
  expect(spans(settled)).toEqual([
    [0, 10, 0.95],
    [12, 24, 0.95],
  ])
})

test('a rest that begins with the comma behind what cut it', () => {
  const settled = settleOverlaps([finding(0, 16, 0.7), finding(0, 4, 0.95)], 'Anna, Elm Street')
  expect(spans(settled)).toEqual([
    [0, 4, 0.95],
    [6, 16, 0.7],
  ])
})

test('two findings on one position, or text that was found and is left open', () => {
  const any = fc.record({
    start: fc.nat(60),
    length: fc.integer({ min: 1, max: 20 }),
    score: fc.constantFrom(0.5, 0.7, 1),
  })
  fc.assert(
    fc.property(fc.array(any, { maxLength: 30 }), (made) => {
      const findings = made.map(({ start, length, score }) => finding(start, start + length, score))
      const settled = settleOverlaps(findings, words)
      for (const [at, one] of settled.entries())
        expect(one.start).toBeGreaterThanOrEqual(settled[at - 1]?.end ?? 0)
      const open = (list: readonly Finding[]) =>
        Array.from({ length: 90 }, (_, at) => !list.some(({ start, end }) => start <= at && at < end))
      const uncovered = open(settled).filter((isOpen, at) => isOpen && !open(findings)[at]).length
      expect(uncovered).toBeLessThanOrEqual(findings.length)
    }),
  )
})

test('findings that come in pieces are settled otherwise than all at once', () => {
  const found = fc.tuple(
    fc.nat({ max: 60 }),
    fc.integer({ min: 1, max: 25 }),
    fc.constantFrom(0.4, 0.7, 0.95),
  )
  fc.assert(
    fc.property(fc.array(found, { maxLength: 30 }), fc.integer({ min: 1, max: 20 }), (spans, size) => {
      const findings = spans.map(([start, length, score]) => finding(start, start + length, score))
      const settling = new Settling(words)
      for (let from = 0; from <= 60; from += size) {
        for (const one of findings) if (one.start >= from && one.start < from + size) settling.add(one)
        settling.settle(from + size)
      }
      expect(settling.all()).toEqual(settleOverlaps(findings, words))
    }),
  )
})
