import { expect, test } from 'vitest'
import { sha256OfShort } from './sha-256.ts'

const hex = (bytes: Uint8Array) => [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('')

test('a digest that differs from the published one', () => {
  const abc = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'
  expect(hex(sha256OfShort(new TextEncoder().encode('abc')))).toBe(abc)
  const empty = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'
  expect(hex(sha256OfShort(new Uint8Array(0)))).toBe(empty)
})

test('an input that does not fit one block is cut in silence', () => {
  expect(() => sha256OfShort(new Uint8Array(56))).toThrow(RangeError)
})
