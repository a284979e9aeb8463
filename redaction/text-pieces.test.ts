import { expect, test } from 'vitest'
import type { Finding } from '../src/core/privacy/detect/finding.ts'
import { ConversationVault } from '../src/core/privacy/redact/conversation-vault.ts'
import { redact, unbreakable } from '../src/core/privacy/redact/redact.ts'
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
  const pieces = new TextPieces(brackets, () => [])
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

test('a text of nothing but pairs loses no half of one', () => {
  const text = `x${'😀'.repeat(400_000)}`
  const pieces = cut(text, 65_536)
  expect(pieces.length).toBeGreaterThan(2)
  expect(pieces.every((piece) => piece.text.isWellFormed())).toBe(true)
  expect(pieces.map((piece) => piece.text).join('') === text).toBe(true)
})

test('a finding longer than a piece is hidden in each of them', () => {
  const secret = 'k'.repeat(600_000)
  const text = `a ${secret} b`
  const found = (part: string): Finding[] =>
    Array.from(part.matchAll(/k+/g), ({ 0: { length }, index }) => ({
      start: index,
      end: index + length,
      type: 'SECRET',
      score: 1,
      evidence: [],
    }))
  const pieces = new TextPieces(found, () => [])
  const all = [...pieces.add(text), ...pieces.end()]
  expect(all.length).toBeGreaterThan(1)
  for (const piece of all) {
    const hidden = new Uint8Array(piece.text.length)
    for (const { start, end } of piece.findings) hidden.fill(1, start, end)
    expect(Array.from(piece.text).some((letter, at) => letter === 'k' && hidden[at] === 0)).toBe(false)
  }
})

test('a value that only an earlier piece tells of is not parted by a cut, and so left in the clear', () => {
  const vault = new ConversationVault()
  vault.add('覃塘雨', 'PERSON')
  for (let shift = 0; shift < 4; shift++) {
    const pieces = new TextPieces(
      () => [],
      (part, findings) => unbreakable(part, findings, vault),
    )
    const text = `${'，'.repeat(shift)}${'字覃塘雨'.repeat(75_000)}`
    const all = [...pieces.add(text), ...pieces.end()]
    expect(all.length).toBeGreaterThan(1)
    const out = all.map((piece) => redact(piece.text, piece.findings, vault).text).join('')
    expect(out.replaceAll('[PERSON_1]', '')).toMatch(/^[，字]+$/)
  }
})
