import { expect, test } from 'vitest'
import { detect } from '../../src/core/privacy/detect/detect.ts'
import type { Finding } from '../../src/core/privacy/detect/finding.ts'
import { type Redaction, redact } from '../../src/core/privacy/redact/redact.ts'
import { brokenRule, type Subject } from './invariants.ts'
import { makeText } from './make-text.ts'
import { minimise } from './minimise.ts'
import { seeded } from './random.ts'

const finding = (start: number, end: number): Finding => ({
  start,
  end,
  type: 'PERSON',
  score: 1,
  evidence: [],
})
const found = (...findings: Finding[]): Subject => ({ detect: () => findings, redact })
const changed = (change: (redaction: Redaction) => Redaction): Subject => ({
  detect: () => [finding(0, 2)],
  redact: (...input) => change(redact(...input)),
})

test.each<[string, readonly string[], Subject]>([
  ['out of bounds', ['ab'], found(finding(1, 3))],
  ['overlap', ['abcd'], found(finding(0, 2), finding(1, 3))],
  ['out of order', ['abcd'], found(finding(2, 3), finding(0, 1))],
  ['surrogate pair', ['😀'], found(finding(0, 1))],
  [
    'throws',
    ['x'],
    {
      detect: () => {
        throw new RangeError('planted')
      },
      redact,
    },
  ],
  ['tile', ['王伟来了'], changed(({ text, pieces }) => ({ text, pieces: pieces.slice(1) }))],
  ['not kept', ['王伟来了'], changed(({ text, pieces }) => ({ text: text.replace('来', '去'), pieces }))],
  [
    'does not come back',
    ['王伟来了'],
    changed(({ text, pieces }) => ({ text: text.replace('_1', '_7'), pieces })),
  ],
  [
    'a changed token',
    ['王伟来了'],
    changed(({ text, pieces }) => ({
      text,
      pieces: pieces.map((piece) => (piece.kind === 'replaced' ? { ...piece, token: 'PERSON_7' } : piece)),
    })),
  ],
  [
    'left in the text',
    ['王伟和王伟'],
    {
      detect: () => [finding(0, 2)],
      redact: (text, findings, vault) => {
        const {
          text: out,
          pieces: [first],
        } = redact(text.slice(0, 2), findings, vault)
        const kept = { kind: 'kept' as const, start: 2, end: 5, outStart: out.length, outEnd: out.length + 3 }
        return { text: `${out}和王伟`, pieces: first ? [first, kept] : [] }
      },
    },
  ],
])('a redactor that breaks a promise (%s) is caught', (rule, texts, subject) => {
  expect(brokenRule(texts, subject)).toContain(rule)
  expect(brokenRule(texts, { detect, redact })).toBeNull()
})

test('a detector that changes its mind is caught', () => {
  let times = 0
  expect(
    brokenRule(['abcd'], { detect: () => (times++ % 2 === 0 ? [] : [finding(0, 1)]), redact }),
  ).toContain('deterministic')
})

test('a failing text is made as small as it can be', () => {
  const smallest = minimise(
    ['first', 'xxxx(yyyy)zzzz', 'last'],
    (texts) => texts.some((text) => /\(.*\)/.test(text)),
    Date.now() + 5_000,
  )
  expect(smallest).toEqual(['()'])
})

test('the same seed makes the same texts', () => {
  const texts = (seed: number) => {
    const random = seeded(seed)
    return Array.from({ length: 50 }, () => makeText(random))
  }
  expect(texts(7)).toEqual(texts(7))
  expect(texts(7)).not.toEqual(texts(8))
})
