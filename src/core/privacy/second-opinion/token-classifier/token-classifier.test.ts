import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Finding } from '../../detect/finding.ts'
import { noUserRules, userRules } from '../../detect/user-rules.ts'
import { withOpinions } from '../opinion.ts'
import { askTokenClassifier } from './ask-token-classifier.ts'
import { readAsset } from './asset.ts'
import { longestPiece } from './network.ts'
import { chinesePieces } from './pieces.ts'
import { Tagger } from './tagger.ts'

const weights = readFileSync(new URL('chinese-tagger.bin', import.meta.url))
const tagger = new Tagger(weights)
const named = (sentence: string) =>
  tagger.namesIn(sentence).map(({ start, end, tag }) => `${tag} ${sentence.slice(start, end)}`)

test('weights that are not those the figures were measured with', () => {
  expect(createHash('sha256').update(weights).digest('hex')).toBe(
    'b88fe593b1da507bc8d0ebfd20771d132020468e81d205e5ddf867dd317714e1',
  )
})

test('weights cut short, or with more behind them, are taken for whole', () => {
  expect(() => readAsset(weights.subarray(0, -4))).toThrow()
  expect(() => readAsset(new Uint8Array([...weights, 0, 0, 0, 0]))).toThrow('another length')
})

test.each([
  ['昨天下午顾晓枫在无锡见到了老同学', ['PER 顾晓枫', 'LOC 无锡']],
  ['苏婉清去年从复旦大学毕业后搬到了成都', ['PER 苏婉清', 'ORG 复旦大学', 'LOC 成都']],
  ['他把材料交给了市住建局的何建平', ['ORG 市住建局', 'PER 何建平']],
  ['我们公司和云南白药集团签了三年的合同', ['ORG 云南白药集团']],
  ['記者在高雄訪問了陳美玲', ['LOC 高雄', 'PER 陳美玲']],
  ['孩子在翠湖小学读三年级，班主任是方丽', ['ORG 翠湖小学', 'PER 方丽']],
  ['国家电网的工程师郭志勇住在沙坪坝', ['ORG 国家电网', 'PER 郭志勇', 'LOC 沙坪坝']],
  ['周末去了西溪湿地，碰到了唐小棠', ['LOC 西溪湿地', 'PER 唐小棠']],
  ['这本书讲的是怎样把面包烤得又香又软', []],
  ['我想问一下这个函数为什么会报错', []],
])('%s: a wrong sum, gate, fold or tag', (sentence, names) => {
  expect(named(sentence)).toEqual(names)
})

test('a character beyond the basic plane shifts what comes behind it', () => {
  expect(named('昨天😀😀顾晓枫在无锡').slice(-2)).toEqual(['PER 顾晓枫', 'LOC 无锡'])
})

test('what was read before changes what is read now', () => {
  const sentence = '苏婉清去年从复旦大学毕业后搬到了成都'
  const alone = new Tagger(weights).namesIn(sentence)
  named('国家电网的工程师郭志勇住在沙坪坝'.repeat(8))
  expect(tagger.namesIn(sentence)).toEqual(alone)
})

test('a name is lost where a long text is cut, or a piece is too long for the model', () => {
  const sentence = '会议讨论了很多事情，大家都说得很好，'
  const text = `${sentence.repeat(30)}后来顾晓枫也来了。\n${'字'.repeat(1000)}\n${'😀'.repeat(300)}你好`
  const pieces = [...chinesePieces(text)]
  expect(pieces.some((piece) => piece.includes('顾晓枫也来了。'))).toBe(true)
  for (const piece of pieces) {
    expect(piece.length).toBeLessThanOrEqual(longestPiece)
    expect(piece.isWellFormed()).toBe(true)
  }
  expect([...chinesePieces('no Chinese here\n中 a 文')]).toEqual([])
})

test('a town alone, a bank or someone whom everyone knows counts at standard level', () => {
  const text = '杜甫去了北京，在招商银行碰到顾晓枫。'
  const said = askTokenClassifier(text, tagger)
  const words = (base: 'standard' | 'strict', user = noUserRules) =>
    withOpinions(text, [], said, 'm', { level: { base, without: [] }, user }).map(({ start, end }) =>
      text.slice(start, end),
    )
  expect(words('standard')).toEqual(['顾晓枫'])
  expect(words('strict')).toEqual(['杜甫', '北京', '招商银行', '顾晓枫'])
  const allowing = userRules({ words: [], patterns: [], allowed: ['顾晓枫'] })
  expect(allowing.ok && words('standard', allowing.value)).toEqual([])
})

test('the classifier takes away or changes what a rule found, or overlaps it', () => {
  const part = fc.constantFrom(
    '顾晓枫',
    '在无锡',
    '的',
    '复旦大学',
    'Ann',
    '13812345678',
    '，',
    '\n',
    '😀',
    '\ud800',
    '字',
  )
  const text = fc.array(part, { maxLength: 20 }).map((parts) => parts.join(''))
  fc.assert(
    fc.property(text, fc.uniqueArray(fc.nat({ max: 60 }), { maxLength: 8 }), (source, cuts) => {
      const edges = cuts.filter((at) => at <= source.length).sort((one, other) => one - other)
      const findings: Finding[] = edges.slice(1).flatMap((end, at) => {
        const start = edges[at] ?? 0
        return at % 2 === 0 ? [{ start, end, type: 'SECRET' as const, score: 1, evidence: [] }] : []
      })
      const merged = withOpinions(source, findings, askTokenClassifier(source, tagger), 'm')
      for (const finding of findings) expect(merged).toContain(finding)
      for (const [at, { start }] of merged.entries()) {
        expect(start).toBeGreaterThanOrEqual(merged[at - 1]?.end ?? 0)
      }
    }),
    { numRuns: 60 },
  )
})

test.each([
  ['digits', '1'],
  ['one character', '身'],
  ['names', '顾晓枫在无锡，'],
  ['lines', '顾晓枫在无锡\n'],
  ['half pairs', '\ud800字字'],
  ['marks', '。'],
  ['brackets', '[PERSON_'],
])('a megabyte of %s keeps the reader waiting', (_, unit) => {
  const before = performance.now()
  askTokenClassifier(unit.repeat(1_000_000 / unit.length), tagger)
  expect(performance.now() - before).toBeLessThan(15_000)
})

test('text that never repeats takes more time a character the longer it is', () => {
  let state = 1
  const next = () => {
    state = (state * 48_271) % 2_147_483_647
    return String.fromCharCode(0x4e00 + (state % 4000))
  }
  const before = performance.now()
  askTokenClassifier(Array.from({ length: 4_000 }, next).join(''), tagger)
  expect(performance.now() - before).toBeLessThan(15_000)
})
