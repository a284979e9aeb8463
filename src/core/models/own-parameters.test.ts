import { expect, test } from 'vitest'
import { ownParameters } from './own-parameters.ts'

test('a value of the model’s own file that is shown wrong, or hides the others', () => {
  const parameters = [
    'num_ctx                        8192',
    'stop                           "<|im_end|>"',
    'stop                           "temperature 1"',
    'temperature                    0.6',
    'top_k                          nonsense',
    'top_p                          7',
    'min_p                          0',
  ].join('\n')
  expect(ownParameters(parameters, '')).toEqual({ numCtx: 8192, temperature: 0.6, minP: 0 })
})

test('a model without a file of its own that is said to set something', () => {
  expect(ownParameters('', ' \n')).toEqual({})
  expect(ownParameters('', 'You are terse.')).toEqual({ systemPrompt: 'You are terse.' })
})
