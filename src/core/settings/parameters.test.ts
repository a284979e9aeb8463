import { expect, test } from 'vitest'
import { longestSystemPrompt } from './parameter-ranges.ts'
import { ParametersPatch, ParameterValues } from './parameters.ts'

test.each([
  { temperature: 2.1 },
  { temperature: Number.NaN },
  { topP: -0.1 },
  { topK: 1.5 },
  { numPredict: 0 },
  { numPredict: -2 },
  { numCtx: 1 },
  { seed: Number.POSITIVE_INFINITY },
  { keepAlive: -5 },
  { thinking: 'maximum' },
  { systemPrompt: 'x'.repeat(longestSystemPrompt + 1) },
])('a value that the daemon would refuse, or take for another: %j', (values) => {
  expect(ParameterValues.safeParse(values).success).toBe(false)
  expect(ParametersPatch.safeParse(values).success).toBe(false)
})

test('a change of one value that fills in the others', () => {
  expect(ParametersPatch.parse({ seed: null })).toEqual({ seed: null })
  expect(ParameterValues.parse({ numPredict: -1, keepAlive: 0 })).toEqual({ numPredict: -1, keepAlive: 0 })
})
