import { expect, test } from 'vitest'
import { nextDelay } from './backoff.ts'

test('a daemon that keeps crashing is started ever more rarely, and never later than half a minute', () => {
  const waits: number[] = []
  let delay: number | null = null
  for (let crash = 0; crash < 7; crash += 1) {
    delay = nextDelay(delay, 500)
    waits.push(delay)
  }
  expect(waits).toEqual([1000, 2000, 4000, 8000, 16_000, 30_000, 30_000])
})

test('one that ran well for a minute is started again at once', () => {
  expect(nextDelay(30_000, 60_000)).toBe(1000)
})
