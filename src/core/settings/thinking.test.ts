import { expect, test } from 'vitest'
import { type ShownThinking, takenLevel, thinkFor, thinkingLevels } from './thinking.ts'

const shown = (change: Partial<ShownThinking>): ShownThinking => ({
  capabilities: ['completion'],
  family: 'llama',
  values: null,
  ...change,
})

test('a level that is offered for a model that does not take it', () => {
  expect(thinkingLevels(shown({}))).toEqual([])
  expect(thinkingLevels(shown({ capabilities: ['completion', 'thinking'] }))).toEqual(['off', 'on'])
  expect(thinkingLevels(shown({ capabilities: ['thinking'], family: 'gptoss' }))).toEqual([
    'low',
    'medium',
    'high',
  ])
})

test('what a model says of itself, which counts for more than what its family usually does', () => {
  expect(thinkingLevels(shown({ values: [true, false] }))).toEqual(['off', 'on'])
  expect(thinkingLevels(shown({ values: ['high', 'low', 'minimal', 3] }))).toEqual(['low', 'high'])
  expect(thinkingLevels(shown({ capabilities: ['thinking'], values: [false] }))).toEqual([])
})

test('a level that was set for another model, and makes this one refuse the question', () => {
  expect(thinkFor('high', ['off', 'on'])).toBe(true)
  expect(thinkFor('on', ['low', 'medium', 'high'])).toBe('medium')
  expect(thinkFor('low', ['medium', 'high'])).toBe('medium')
  expect(thinkFor('off', ['low', 'medium', 'high'])).toBeNull()
  expect(thinkFor('off', ['off', 'on'])).toBe(false)
  expect(takenLevel('on', [])).toBeNull()
})
