import fc from 'fast-check'
import { expect, test } from 'vitest'
import { failure, success } from '../../contract/result.ts'
import type { Finding } from '../detect/finding.ts'
import { askLocalModel, type Complete, longestText } from './ask-local-model.ts'
import { withOpinions } from './opinion.ts'
import { readOpinions } from './opinion-answer.ts'

const rule = (start: number, end: number): Finding => ({
  start,
  end,
  type: 'PHONE_NUMBER',
  score: 1,
  evidence: [],
})
const spans = (text: string, findings: readonly Finding[]) =>
  findings.map(({ start, end, type }) => [type, text.slice(start, end)])

test('a model adds what stands in the text to the letter, wherever it stands, and nothing else', () => {
  const text = '老王头和Ann去找老王头。Anna也来了，13812345678。'
  const at = text.indexOf('138')
  const opinions = [
    { text: '老王头', type: 'PERSON' as const },
    { text: ' Ann ', type: 'PERSON' as const },
    { text: '王老头', type: 'PERSON' as const },
    { text: '。', type: 'PERSON' as const },
  ]
  expect(spans(text, withOpinions(text, [rule(at, at + 11)], opinions, 'm'))).toEqual([
    ['PERSON', '老王头'],
    ['PERSON', 'Ann'],
    ['PERSON', '老王头'],
    ['PHONE_NUMBER', '13812345678'],
  ])
})

test('a model that says more than a rule found keeps the rule and adds the rest', () => {
  const text = 'call Karen Whitfield 555-0100 now'
  const findings = [rule(11, 20), rule(21, 29)]
  const opinions = [{ text: 'Karen Whitfield 555-0100 now', type: 'PERSON' as const }]
  const merged = withOpinions(text, findings, opinions, 'm')
  expect(spans(text, merged)).toEqual([
    ['PERSON', 'Karen'],
    ['PHONE_NUMBER', 'Whitfield'],
    ['PHONE_NUMBER', '555-0100'],
    ['PERSON', 'now'],
  ])
  for (const finding of findings) expect(merged).toContain(finding)
})

test("a rule's finding that holds a token of the person's own is not laid over by an opinion", () => {
  const text = '[ID_1]ab ba'
  expect(spans(text, withOpinions(text, [rule(0, 7)], [{ text: 'ab', type: 'PERSON' }], 'm'))).toEqual([
    ['PHONE_NUMBER', '[ID_1]a'],
  ])
})

test('whatever a model says, no finding of a rule goes or changes, and nothing overlaps', () => {
  const word = fc.constantFrom('a', 'b', 'ab', 'ba', ' ', '王', '伟', '[ID_1]', '😀', 'ab ba')
  const text = fc.array(word, { maxLength: 20 }).map((words) => words.join(''))
  const opinion = fc.record({ text, type: fc.constant('PERSON' as const) })
  fc.assert(
    fc.property(
      text,
      fc.array(fc.nat({ max: 30 })),
      fc.array(opinion, { maxLength: 6 }),
      (source, cuts, said) => {
        const edges = [...new Set(cuts)].filter((at) => at <= source.length).sort((one, other) => one - other)
        const findings = edges
          .slice(1)
          .flatMap((end, at) => (at % 2 === 0 ? [rule(edges[at] ?? 0, end)] : []))
        const merged = withOpinions(source, findings, said, 'm')
        for (const finding of findings) expect(merged).toContain(finding)
        for (const [at, { start, end }] of merged.entries()) {
          expect(start).toBeGreaterThanOrEqual(merged[at - 1]?.end ?? 0)
          expect(end).toBeGreaterThan(start)
        }
      },
    ),
  )
})

test.each([
  ['as asked', '{"found":[{"text":"王伟","kind":"person"}]}', [['王伟', 'PERSON']]],
  [
    'in a fence, with words',
    'Sure!\n```json\n{"found": [{"text":"王伟","kind":"PERSON"}]}\n```',
    [['王伟', 'PERSON']],
  ],
  ['with a kind of its own', '{"found":[{"text":"x1","kind":"spaceship"}]}', [['x1', 'USER_DEFINED']]],
  [
    'with entries that are nothing',
    '{"found":[{"text":""},7,null,{"kind":"person"},{"text":"x1"}]}',
    [['x1', 'USER_DEFINED']],
  ],
  ['cut off', '{"found":[{"text":"王伟","kind":"person"},{"text":"李', [['王伟', 'PERSON']]],
  ['with nothing', '{"found":[]}', []],
])('an answer %s is read', (_, answer, expected) => {
  const read = readOpinions(answer)
  expect(read.ok && read.value.map(({ text, type }) => [text, type])).toEqual(expected)
})

test.each(['', 'I cannot help with that.', '[]', '{"people":["王伟"]}'])(
  '%j is a failure, never nothing found',
  (answer) => {
    expect(readOpinions(answer)).toEqual(failure({ code: 'answer.malformed' }))
  },
)

test('an answer without end is capped', () => {
  const entry = '{"text":"x1","kind":"person"}'
  const read = readOpinions(`{"found":[${Array(5000).fill(entry).join(',')}]}`)
  expect(read.ok && read.value.length).toBe(200)
  expect(readOpinions(`{"found":[{"text":"${'x'.repeat(5000)}","kind":"person"}]}`)).toEqual(success([]))
})

test('a long text is asked about in pieces that miss no name, and one failure is the failure of all', async () => {
  const text = `${'字'.repeat(1_995)}欧阳娜娜${'字'.repeat(3_000)}`
  const seen: string[] = []
  const complete: Complete = async ({ prompt }) => {
    seen.push(prompt)
    return success('{"found":[]}')
  }
  expect(await askLocalModel(text, 'zh-CN', complete)).toEqual(success([]))
  expect(seen.some((prompt) => prompt.includes('欧阳娜娜'))).toBe(true)
  expect(seen.length).toBeLessThan(5)
  let times = 0
  const failing: Complete = async () =>
    times++ === 0 ? success('{"found":[]}') : failure({ code: 'answer.cut' })
  expect(await askLocalModel(text, 'en', failing)).toEqual(failure({ code: 'answer.cut' }))
})

test('a text that is too long is said to be, and not asked about', async () => {
  const never: Complete = () => Promise.reject(new Error('asked'))
  const answer = await askLocalModel('x'.repeat(longestText + 1), 'en', never)
  expect(answer).toMatchObject({ ok: false, error: { code: 'input.too-long' } })
})
