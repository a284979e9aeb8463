import { expect, test } from 'vitest'
import { sumOf } from './fetch-release.mjs'

const sum = 'a'.repeat(64)
const other = 'b'.repeat(64)

test('the sum of a file is never taken from a longer name that contains it', () => {
  const list = `${other}  ./ollama-linux-amd64-rocm.tar.zst\n${sum}  ./ollama-linux-amd64.tar.zst\n`
  expect(sumOf(list, 'ollama-linux-amd64.tar.zst')).toBe(sum)
})

test('a page that is no list gives no sum, so that nothing is trusted', () => {
  expect(sumOf('<html>Sign in</html>', 'ollama-linux-amd64.tar.zst')).toBeUndefined()
})
