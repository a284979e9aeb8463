import { expect, test } from 'vitest'
import { createPullProgress } from './pull-progress.ts'

test('a daemon that invents layers without end fills no memory, and the first ones count on', () => {
  const progress = createPullProgress()
  const layer = (at: number, completed: number) =>
    progress.add({ status: 'pulling', digest: `sha256:${at}`, total: 10, completed })
  for (let at = 0; at < 50_000; at += 1) layer(at, 0)
  const { total, completed } = layer(0, 10)
  expect(completed).toBe(10)
  expect(total).toBeGreaterThan(0)
  expect(total).toBeLessThan(50_000)
})
