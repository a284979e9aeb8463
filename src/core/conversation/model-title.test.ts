import { expect, test } from 'vitest'
import { titleIn, titleRequest } from './model-title.ts'

test.each([
  ['Capital of France', 'Capital of France'],
  ['"Capital of France."', 'Capital of France'],
  ['**Title:** The Capital of France', 'The Capital of France'],
  ['Title: “Paris”\n\nThis title is short.', 'Paris'],
  ['# 法国的首都', '法国的首都'],
  ['标题：《法国的首都》。', '法国的首都'],
  ['<think>the person asks\nfor a title</think>\nParis', 'Paris'],
])('%j is the title without what models put around one', (said, title) => {
  expect(titleIn(said)).toBe(title)
})

test.each([
  '',
  ' \n "" ',
  '<think>I should write',
  'The capital of France is Paris, and here is a long explanation of why.',
])('%j is no title, so the first line stays', (said) => {
  expect(titleIn(said)).toBeNull()
})

test('a title is asked for in the language of the conversation', () => {
  expect(titleRequest('法国的首都是 Paris 吗？')).toContain('标题')
  expect(titleRequest('Where is Paris?')).toContain('title')
})
