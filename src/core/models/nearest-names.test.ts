import { expect, test } from 'vitest'
import { nearestNames } from './nearest-names.ts'

const known = ['llama3.2:3b', 'smollm2:135m', 'qwen3:8b', 'gemma3:270m']

test('a slip of a letter finds the model', () => {
  expect(nearestNames('smolm2:135m', known)).toEqual(['smollm2:135m'])
})
test('a slip in a name without a tag finds it too', () => {
  expect(nearestNames('smolm2', known)).toEqual(['smollm2:135m'])
})
test('another tag of the same family is offered although the tag differs a lot', () => {
  expect(nearestNames('llama3.2:90b-instruct-q8_0', known)).toEqual(['llama3.2:3b'])
})
test('a name that resembles nothing is answered with nothing, not with the whole list', () => {
  expect(nearestNames('claude', known)).toEqual([])
})
test('the default host and namespace do not count as letters', () => {
  expect(nearestNames('registry.ollama.ai/library/qwen3:7b', known)).toEqual(['qwen3:8b'])
})
