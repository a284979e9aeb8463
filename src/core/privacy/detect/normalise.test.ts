import fc from 'fast-check'
import { expect, test } from 'vitest'
import { originOf } from './mapped-text.ts'
import { normalise } from './normalise.ts'

test.each([
  ['full-width forms', '１３８，ＡＢ：ｃ', '138,AB:c'],
  ['dashes, quotes and spaces', '1–2—3\u00a04 “x”', '1-2-3 4 "x"'],
  ['what cannot be seen', '1\u200b3\u00ad8\u2060', '138'],
  ['digits of other scripts', '١٣٨ १३८ 𝟏𝟑𝟖', '138 138 138'],
  ['circled digits in a row', '①③⑧', '138'],
  ['ligatures', 'ﬁre', 'fire'],
  ['numerals read out', '一三八零零一三八零零零', '13800138000'],
])('%s hide what is written: %s', (_, original, text) => {
  expect(normalise(original).text).toBe(text)
})

test.each([
  ['a list’s mark', '①138', ' 138'],
  ['a year', '二〇二四年', '二〇二四年'],
  ['half of a pair', 'a\ud83db', 'a\ud83db'],
])('%s becomes something else: %s', (_, original, text) => {
  expect(normalise(original).text).toBe(text)
})

test('a finding is laid over the wrong characters where the text grew or shrank', () => {
  const original = '甲\u200b乙 𝟏𝟑𝟖 ﬁ 13\u200d8'
  const normal = normalise(original)
  const origin = (part: string, from = 0) => {
    const start = normal.text.indexOf(part, from)
    const { start: first, end } = originOf(normal, start, start + part.length)
    return original.slice(first, end)
  }
  expect(origin('乙')).toBe('乙')
  expect(origin('138')).toBe('𝟏𝟑𝟖')
  expect(origin('f')).toBe('ﬁ')
  expect(origin('138', 7)).toBe('13\u200d8')
})

test('a place of the normalised text has no origin, or one before that of the place before it', () => {
  const unit = fc.constantFrom(
    ...'a1 １。\u200b\u00adﬁ①③𝟏😀一二三零١½㍿Å',
    '\ud83d',
    '\udc00',
    '\n',
    'e\u0301',
  )
  fc.assert(
    fc.property(fc.array(unit, { maxLength: 40 }), (units) => {
      const original = units.join('')
      const normal = normalise(original)
      let before = 0
      for (let at = 0; at < normal.text.length; at++) {
        const { start, end } = originOf(normal, at, at + 1)
        expect(start).toBeGreaterThanOrEqual(before)
        expect(end).toBeGreaterThan(start)
        expect(end).toBeLessThanOrEqual(original.length)
        before = start
      }
    }),
  )
})
