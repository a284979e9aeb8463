import { createHash, randomBytes } from 'node:crypto'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { formatRecoveryKey, parseRecoveryKey } from './recovery-key.ts'

const secrets = fc.uint8Array({ minLength: 20, maxLength: 20 })

test('a printed recovery key that cannot be typed in again', () => {
  fc.assert(
    fc.property(secrets, (secret) => {
      const printed = formatRecoveryKey(secret)
      expect(printed).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){8}[0-9A-HJKMNP-TV-Z]{4}$/)
      expect(parseRecoveryKey(printed)).toEqual(Buffer.from(secret))
    }),
  )
})

test('a base32 that is not the one of its standard', () => {
  const secret = createHash('sha1').update('sotto').digest()
  const printed = formatRecoveryKey(secret).replaceAll('-', '').slice(0, 32)
  const values = Array.from(printed, (symbol) => BigInt('0123456789ABCDEFGHJKMNPQRSTVWXYZ'.indexOf(symbol)))
  const number = values.reduce((sum, symbol) => sum * 32n + symbol, 0n)
  expect(number.toString(16).padStart(40, '0')).toBe(secret.toString('hex'))
})

test('a key copied by hand that is refused for its case, its spaces or a letter that reads like a digit', () => {
  fc.assert(
    fc.property(
      secrets,
      fc.constantFrom('o', 'O'),
      fc.constantFrom('i', 'I', 'l', 'L'),
      (secret, zero, one) => {
        const typed = formatRecoveryKey(secret).toLowerCase().replaceAll('0', zero).replaceAll('1', one)
        const loose = ` ${typed.replaceAll('-', ' — ')}\n`
        expect(parseRecoveryKey(loose)).toEqual(Buffer.from(secret))
      },
    ),
  )
})

test('a full-width key from a Chinese keyboard that is refused', () => {
  const secret = randomBytes(20)
  const wide = formatRecoveryKey(secret).replace(/[0-9A-Z]/g, (symbol) =>
    String.fromCharCode(symbol.charCodeAt(0) + 0xfee0),
  )
  expect(parseRecoveryKey(wide)).toEqual(secret)
})

test('a typo that is taken for another key', () => {
  const alphabet = [...'0123456789ABCDEFGHJKMNPQRSTVWXYZ']
  let caught = 0
  for (let round = 0; round < 300; round += 1) {
    const printed = formatRecoveryKey(randomBytes(20))
    const at = (round * 7) % printed.length
    const typo = alphabet.find((symbol) => symbol !== printed[at]) ?? ''
    if (printed[at] === '-') continue
    if (parseRecoveryKey(printed.slice(0, at) + typo + printed.slice(at + 1)) === null) caught += 1
    else expect.fail(`a typo at ${at} passed the checksum`)
  }
  expect(caught).toBeGreaterThan(200)
})

test('half a key, or something else, that is taken for one', () => {
  const printed = formatRecoveryKey(randomBytes(20))
  for (const typed of ['', printed.slice(0, -1), `${printed}0`, printed.slice(5), 'U'.repeat(36), '恢复密钥'])
    expect(parseRecoveryKey(typed)).toBeNull()
})
