import { expect, test } from 'vitest'
import { messageLanguage } from './message-language.ts'

test('a Chinese question in an English window gets Chinese glyphs', () => {
  expect(messageLanguage('把直角改圆', 'en')).toBe('zh-CN')
  expect(messageLanguage('把直角改圆', 'zh-CN')).toBeUndefined()
})

test('Japanese is not drawn with Chinese glyphs', () => {
  expect(messageLanguage('直角を丸くする', 'zh-CN')).toBe('ja')
})

test('digits and signs say nothing of a language', () => {
  expect(messageLanguage('1 + 1 =', 'zh-CN')).toBeUndefined()
})
