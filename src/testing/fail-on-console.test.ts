import { test } from 'vitest'

// These pass only because the set-up fails them after their last line.
test.fails('a warning that a test prints unnoticed', () => {
  console.warn('planted')
})
test.fails('an error that a test prints unnoticed', () => {
  console.error('planted')
})
