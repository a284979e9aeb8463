import { expect, test } from 'vitest'
import type { Finding } from '../src/core/privacy/detect/finding.ts'
import { type TextPiece, TextPieces } from './text-pieces.ts'

/** Finds <…>, over line ends too. */
function brackets(text: string): Finding[] {
  return Array.from(text.matchAll(/<[^<>]*>/g), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
    type: 'USER_DEFINED',
    score: 1,
    evidence: [],
  }))
}

function cut(text: string, chunk: number): TextPiece[] {
  const pieces = new TextPieces(brackets)
  const all: TextPiece[] = []
  for (let at = 0; at < text.length; at += chunk) all.push(...pieces.add(text.slice(at, at + chunk)))
  return [...all, ...pieces.end()]
}

test.each([
  ['lines', 'some words\n<one\ntwo> and more\n'.repeat(30_000)],
  ['one endless line', '字<甲乙丙>'.repeat(150_000)],
  ['one endless line of pairs', '😀<😀😀>'.repeat(120_000)],
  ['long findings', `${'x'.repeat(900)}\n<${'\n'.repeat(3000)}>`.repeat(200)],
])('%s: no piece cuts a finding, loses one, or loses a unit', (_, text) => {
  const pieces = cut(text, 70_001)
  expect(pieces.length).toBeGreaterThan(2)
  expect(pieces.map((piece) => piece.text).join('') === text).toBe(true)
  const found = pieces.flatMap((piece) =>
    piece.findings.map(({ start, end }) => piece.text.slice(start, end)),
  )
  expect(found.length).toBe(brackets(text).length)
  expect(found.every((value) => /^<[^<>]*>$/.test(value))).toBe(true)
  expect(pieces.every((piece) => piece.text.isWellFormed())).toBe(true)
})
