import { expect, test } from 'vitest'
import { firstModelFor } from './first-model.ts'

const gigabytes = (count: number) => count * 1024 ** 3

test.each([
  [32, 'llama3.2:3b'],
  [6, 'llama3.2:3b'],
  [4, 'llama3.2:1b'],
  [2, 'qwen2.5:0.5b'],
  [1, undefined],
])('a machine with %d GB is not offered a model that it cannot hold', (memory, model) => {
  expect(firstModelFor(gigabytes(memory))?.model).toBe(model)
})
