import { expect, test } from 'vitest'
import { holdsBip39 } from './bip39.ts'

// The reference vectors of zeros and ones: "abandon … about", "zoo … wrong", "abandon … art".
test('a phrase of the reference vectors is turned down', () => {
  expect(holdsBip39([...Array<number>(11).fill(0), 3])).toBe(true)
  expect(holdsBip39([...Array<number>(11).fill(2047), 2037])).toBe(true)
  expect(holdsBip39([...Array<number>(23).fill(0), 102])).toBe(true)
})

test('a phrase with a wrong last word, or of no length of the standard, passes', () => {
  expect(holdsBip39([...Array<number>(11).fill(0), 4])).toBe(false)
  expect(holdsBip39(Array<number>(13).fill(0))).toBe(false)
  expect(holdsBip39([...Array<number>(11).fill(0), -1])).toBe(false)
})
