import { expect, test } from 'vitest'
import { isCompoundSurname, surnameClass, surnameScore } from './chinese-surnames.ts'

const classOf = (character: string) => surnameClass(character.charCodeAt(0))
const scoreOf = (character: string) => surnameScore(character.charCodeAt(0))

test('one of the great surnames that is not known as one, in either script', () => {
  for (const surname of '王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许')
    expect(classOf(surname)).toBe(3)
  for (const surname of '張劉陳楊黃趙吳孫馬羅鄭謝許葉鍾') expect(classOf(surname)).toBe(3)
})

test('a character of everyday text that is taken for a surname', () => {
  for (const other of '的是我他她们这在不了就去吃看说想北京上海於後麵A'.slice(0, -1))
    expect(classOf(other)).toBe(0)
})

test('a surname that is mostly another word and is scored like one that is not', () => {
  for (const everyday of '家有能和时经') expect(scoreOf(everyday)).toBeLessThan(0)
  for (const plain of '刘蔡郭邓潘') expect(scoreOf(plain)).toBeGreaterThan(5)
})

test('a surname of two characters that is not known, in either script', () => {
  for (const surname of ['欧阳', '司马', '上官', '诸葛', '慕容', '尉迟', '歐陽', '諸葛', '皇甫']) {
    expect(isCompoundSurname(surname)).toBe(true)
  }
  for (const other of ['王小', '北京', '东西', '方向']) expect(isCompoundSurname(other)).toBe(false)
})
