import { expect, test } from 'vitest'
import { titleFromQuestion } from './title.ts'

test.each([
  ['\n\n  hello   world \nsecond', 'hello world'],
  ['第一行\r\n第二行', '第一行'],
  ['', ''],
  ['👩‍⚕️'.repeat(1), '👩‍⚕️'],
])('a title never shows an empty first line or a second one: %j', (question, title) => {
  expect(titleFromQuestion(question)).toBe(title)
})

test('a long title is cut between characters, never inside a surrogate pair', () => {
  const title = titleFromQuestion('😀'.repeat(80))
  expect([...title]).toHaveLength(60)
  expect(title.isWellFormed()).toBe(true)
})
