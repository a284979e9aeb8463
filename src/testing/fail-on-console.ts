import { afterEach, beforeEach } from 'vitest'

/** A warning that nobody reads hides a bug: a test during which something was printed as one fails. */
const original = { error: console.error, warn: console.warn }
let printed: string[] = []

beforeEach(() => {
  printed = []
  for (const level of ['error', 'warn'] as const) {
    console[level] = (...parts: unknown[]) => {
      printed.push(`console.${level}: ${parts.map(String).join(' ')}`)
    }
  }
})

afterEach(() => {
  Object.assign(console, original)
  if (printed.length > 0) throw new Error(`the test printed\n${printed.join('\n')}`)
})
