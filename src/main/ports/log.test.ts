import { expect, test } from 'vitest'
import { framesOf } from './log.ts'

test('a stack trace that someone pasted is not taken for the frames of the bug', () => {
  const pasted = 'what is wrong here?\n    at secretFunction (/home/me/secret.ts:1:1)\n    at more'
  const frames = framesOf(new TypeError(pasted))
  expect(frames.join('\n')).not.toContain('secret')
  expect(frames[0]).toBe('TypeError')
  expect(frames[1]).toMatch(/^at .*log\.test\.ts/)
})
