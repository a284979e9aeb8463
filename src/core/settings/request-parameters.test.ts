import fc from 'fast-check'
import { expect, test } from 'vitest'
import { nothingSet, requestParameters } from './request-parameters.ts'
import { someParameters } from './testing/some-parameters.ts'

test('a request that sends a value which nobody set', () => {
  expect(requestParameters({}, ['off', 'on'])).toEqual(nothingSet)
})

test('an option that is sent under a name that the daemon does not know', () => {
  const values = { temperature: 0, numPredict: -1, numCtx: 8192, topP: 0.9, topK: 40, minP: 0, seed: 7 }
  expect(requestParameters(values, []).options).toEqual({
    temperature: 0,
    num_predict: -1,
    num_ctx: 8192,
    top_p: 0.9,
    top_k: 40,
    min_p: 0,
    seed: 7,
  })
})

test('a set value that is lost, and an empty system prompt that is taken for none', () => {
  fc.assert(
    fc.property(someParameters, (values) => {
      const { systemPrompt, options, keepAlive } = requestParameters(values, [])
      const { systemPrompt: prompt, keepAlive: seconds, thinking: _level, ...numbers } = values
      expect(Object.keys(options)).toHaveLength(Object.keys(numbers).length)
      expect(systemPrompt).toBe(prompt ?? null)
      expect(keepAlive).toBe(seconds ?? null)
    }),
  )
})

test('`think` sent to a model that cannot think, which refuses the whole question for it', () => {
  expect(requestParameters({ thinking: 'on' }, []).think).toBeNull()
  expect(requestParameters({ thinking: 'off' }, []).think).toBeNull()
  expect(requestParameters({ thinking: 'off' }, ['off', 'on']).think).toBe(false)
})
