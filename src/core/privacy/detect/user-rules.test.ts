import { expect, test } from 'vitest'
import { detect } from './detect.ts'
import type { EntityType } from './entity-type.ts'
import { standardLevel } from './level.ts'
import { type UserWords, userRules } from './user-rules.ts'

function found(text: string, words: Partial<UserWords>, without: readonly EntityType[] = []) {
  const rules = userRules({ words: [], patterns: [], allowed: [], ...words })
  if (!rules.ok) throw new Error(rules.error.code)
  return detect(text, { level: { ...standardLevel, without }, user: rules.value }).map(({ start, end }) =>
    text.slice(start, end),
  )
}

test("a person's own word that is missed for its case, its width or its place in Chinese", () => {
  const words = ['Bluebird', '青鸟计划']
  expect(found('我们的BLUEBIRD和青鸟计划，还有Ｂｌｕｅｂｉｒｄ', { words })).toEqual([
    'BLUEBIRD',
    '青鸟计划',
    'Ｂｌｕｅｂｉｒｄ',
  ])
  expect(found('Bluebirds sing', { words })).toEqual([])
})

test('a pattern that hangs on a long text', () => {
  const text = `${'a'.repeat(50_000)}!`
  expect(found(text, { patterns: ['(a+)+$'] })).toEqual([])
  expect(found('PRJ-0042 and PRJ-7', { patterns: ['PRJ-\\d{4}'] })).toEqual(['PRJ-0042'])
})

test('a pattern that is none, and a sentence that does not say which', () => {
  expect(userRules({ words: [], patterns: ['(?<=a)b'], allowed: [] })).toEqual({
    ok: false,
    error: { code: 'redaction.bad-pattern', pattern: '(?<=a)b' },
  })
})

test('an allowed word that is hidden all the same, or that lets its neighbours pass', () => {
  const text = '身份证11010519491231002X，另一个440524188001010014'
  expect(found(text, {})).toHaveLength(2)
  expect(found(text, { allowed: ['11010519491231002x'] })).toEqual(['440524188001010014'])
})

test('a level that lowers an identity number', () => {
  expect(found('身份证11010519491231002X', {}, ['CN_ID_CARD'])).toHaveLength(1)
})

test('a word that is nothing once it is folded, and hides every space', () => {
  expect(found('a b c', { words: ['①', '\u200b', ' '] })).toEqual([])
})
