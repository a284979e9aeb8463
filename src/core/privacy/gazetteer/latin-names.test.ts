import { expect, test } from 'vitest'
import { isAmbiguousName } from './ambiguous-names.ts'
import { isCommonEnglishWord } from './english-common-words.ts'
import { englishGivenName } from './english-given-names.ts'
import { isEnglishSurname } from './english-surnames.ts'
import { packedWords } from './packed-words.ts'
import { isPinyinSyllable, pinyinSurnameClass, pinyinSyllables } from './pinyin-syllables.ts'

/** The words of a list for which a question is answered with no. */
const unknown = (words: string, ask: (word: string) => boolean) =>
  words.split(' ').filter((word) => !ask(word))

test('a given name that is not known, or of the wrong gender', () => {
  for (const name of 'Mary Jennifer SARAH Ingrid Priya María Zoë Yuko Fatima'.split(' ')) {
    expect([name, englishGivenName(name)]).toEqual([name, expect.stringMatching(/female|either/)])
  }
  for (const name of 'James michael José Søren Hiroshi Giuseppe Wolfgang'.split(' ')) {
    expect([name, englishGivenName(name)]).toEqual([name, 'male'])
  }
  expect(englishGivenName('Mohammed')).not.toBe(null)
})

test('a surname that is not known', () => {
  const known =
    'Smith Johnson GARCÍA Müller Rossi Dubois Kowalski Nguyen Tanaka Kim Singh Sharma Ivanov Andersson Wang Zhang Wong Chan Lee Park'
  expect(unknown(known, isEnglishSurname)).toEqual([])
  expect(unknown("O'Brien O’Connor McDonald MacKenzie D'Angelo", isEnglishSurname)).toEqual([])
})

test('a word that is taken for a name', () => {
  for (const word of 'the and with server database function because computer test http'.split(' ')) {
    expect([word, englishGivenName(word), isEnglishSurname(word)]).toEqual([word, null, false])
  }
})

test('a name that is a word too and is not known as one', () => {
  expect(
    unknown(
      'Will Mark Grace May April Rose Bill Chase Jordan Paris Virginia Brown Young King Smith',
      isAmbiguousName,
    ),
  ).toEqual([])
  for (const name of 'Jennifer Michael James Mary Nguyen Kowalski'.split(' '))
    expect(isAmbiguousName(name)).toBe(false)
})

test('a common word at the start of a sentence that would be taken for a name', () => {
  expect(
    unknown('The Please Thanks Hello Dear Monday Running Questions Updated Quickly', isCommonEnglishWord),
  ).toEqual([])
  for (const name of 'Jennifer Nguyen Kowalski Priya'.split(' '))
    expect(isCommonEnglishWord(name)).toBe(false)
})

test('a name in Pinyin that is not cut into its syllables', () => {
  expect(unknown('zhang Wei li xiao ming lü nv chuang'.replace('lü', 'lv'), isPinyinSyllable)).toEqual([])
  expect(['Xiaoming', "Xi'an", 'Wei', 'Zhiqiang', 'Jianguo'].map(pinyinSyllables)).toEqual([2, 2, 1, 2, 2])
  expect(['Smith', 'Server', 'string', '', 'x'.repeat(1000)].map(pinyinSyllables)).toEqual([0, 0, 0, 0, 0])
})

test('a surname in Pinyin that is not known, or a syllable that is taken for one', () => {
  expect(['Zhang', 'li', 'LU', 'lv', 'Zeng', 'Xie'].map(pinyinSurnameClass)).toEqual([3, 3, 3, 3, 3, 3])
  expect(['zhuang', 'ou'].map(pinyinSurnameClass)).toEqual([2, 2])
  expect(['zei', 'nuan', 'Smith', ''].map(pinyinSurnameClass)).toEqual([0, 0, 0, 0])
})

test('a packed list that is read wrongly', () => {
  expect([...packedWords('0aaren3on0b1y c')]).toEqual(['aaren', 'aaron', 'b', 'by c'])
})
