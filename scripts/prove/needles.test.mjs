import { expect, test } from 'vitest'
import { needlesOf, needlesOfKey } from './needles.mjs'

/** @param {Buffer} haystack @param {import('./needles.mjs').Needle[]} needles */
const found = (haystack, needles) => needles.some(({ bytes }) => haystack.includes(bytes))

test.each(['marmalade', 'ab12cd', '长颈鹿在窗外'])(
  '%s is found in base64 wherever it begins and whatever stands beside it',
  (word) => {
    const needles = needlesOf(word)
    for (const encoding of /** @type {const} */ (['utf8', 'utf16le'])) {
      for (let before = 0; before < 7; before += 1) {
        for (const beside of ['\0', '~', 'a']) {
          const text = Buffer.concat([
            Buffer.from(beside.repeat(before)),
            Buffer.from(word, encoding),
            Buffer.from(beside.repeat(5)),
          ])
          expect(found(Buffer.from(text.toString('base64')), needles)).toBe(true)
        }
      }
    }
  },
)

test('a word is found as UTF-8 and UTF-16LE', () => {
  for (const encoding of /** @type {const} */ (['utf8', 'utf16le'])) {
    expect(found(Buffer.from('.. marmalade ..', encoding), needlesOf('marmalade'))).toBe(true)
  }
})

test('another word is not found', () => {
  const other = Buffer.from('marmelade')
  const texts = [other, Buffer.from('marmelade', 'utf16le'), Buffer.from(other.toString('base64'))]
  for (const text of texts) expect(found(text, needlesOf('marmalade'))).toBe(false)
})

test('a key is found in each spelling', () => {
  const key = Buffer.from('fbeffe3e7f00ff10203040506070809000aabbccddeeff112233445566778899', 'hex')
  const spellings = [
    key,
    .../** @type {const} */ (['hex', 'base64', 'base64url']).map((encoding) =>
      Buffer.from(key.toString(encoding)),
    ),
    Buffer.from(key.toString('hex').toUpperCase()),
    Buffer.from(key.toString('base64'), 'utf16le'),
    Buffer.from(Buffer.from(key.toString('hex')).toString('base64')),
    Buffer.from(Buffer.concat([Buffer.from('{'), key]).toString('base64')),
  ]
  for (const spelling of spellings) {
    expect(
      found(Buffer.concat([Buffer.from('"key":"'), spelling, Buffer.from('"')]), needlesOfKey(key)),
    ).toBe(true)
  }
  expect(found(Buffer.alloc(4096), needlesOfKey(key))).toBe(false)
})
