import { expect, test } from 'vitest'
import { canonicalName, isLibraryName } from './model-name.ts'

test.each([
  ['llama3.2', 'llama3.2:latest'],
  ['Llama3.2:3B', 'llama3.2:3b'],
  ['registry.ollama.ai/library/llama3.2:3b', 'llama3.2:3b'],
  ['library/llama3.2', 'llama3.2:latest'],
  ['127.0.0.1:5000/library/x', '127.0.0.1:5000/library/x:latest'],
])('%s is compared as %s', (name, canonical) => {
  expect(canonicalName(name)).toBe(canonical)
})

test('a name that carries a host is not a name of the library, or a pull would speak with that host', () => {
  for (const name of [
    'hf.co/a/b',
    'http://evil.test/library/x',
    'evil.test:80/x',
    'evil.test/a',
    '',
    ' ',
    '../x',
  ]) {
    expect(isLibraryName(name), name).toBe(false)
  }
  for (const name of ['llama3.2:3b', 'person/model:tag', 'qwen2.5:0.5b'])
    expect(isLibraryName(name), name).toBe(true)
})
