import { expect, test } from 'vitest'
import { ThinkingTime } from './thinking-time.ts'

test('thinking is timed to the first word of the answer, and not the answer with it', () => {
  let now = 100
  const time = new ThinkingTime(() => now)
  expect(time.total()).toBeNull()
  expect(time.take('thinking-delta')).toBe(false)
  now = 900
  expect(time.total()).toBe(800)
  time.take('thinking-delta')
  now = 1_100
  expect(time.take('text-delta')).toBe(true)
  now = 9_000
  expect(time.take('text-delta')).toBe(false)
  expect(time.total()).toBe(1_000)
  time.take('thinking-delta')
  now = 9_500
  expect(time.total()).toBe(1_500)
})

test('an answer without thoughts has no time of them', () => {
  const time = new ThinkingTime(() => 5)
  expect(time.take('text-delta')).toBe(false)
  expect(time.total()).toBeNull()
})
