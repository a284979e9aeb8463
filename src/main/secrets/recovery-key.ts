import { createHash } from 'node:crypto'

/** Crockford's base32: no I, L, O, U, so that nothing copied by hand has two readings. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const secretBytes = 20
const secretSymbols = 32
const checkSymbols = 4

/**
 * The printed form of 20 secret bytes: 32 symbols of 5 bits and 4 of a checksum (the first 20 bits of
 * SHA-256), in groups of four: `7Q2M-…`. Source of the alphabet: https://www.crockford.com/base32.html
 */
export function formatRecoveryKey(secret: Uint8Array): string {
  if (secret.length !== secretBytes) throw new RangeError('a recovery key holds 20 bytes')
  const symbols = encode(secret, secretSymbols) + checksum(secret)
  return symbols.match(/.{4}/g)?.join('-') ?? ''
}

/** Takes any case, spaces and dashes, and O for 0, I or L for 1. Null: a typo, or not a recovery key. */
export function parseRecoveryKey(typed: string): Buffer | null {
  const symbols = typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\p{Dash}]/gu, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1')
  if (symbols.length !== secretSymbols + checkSymbols) return null
  const secret = decode(symbols.slice(0, secretSymbols))
  return secret !== null && checksum(secret) === symbols.slice(secretSymbols) ? secret : null
}

function checksum(secret: Uint8Array): string {
  return encode(createHash('sha256').update(secret).digest(), checkSymbols)
}

/** The first `count` symbols of 5 bits each. */
function encode(bytes: Uint8Array, count: number): string {
  const bits = Array.from(bytes, (byte) => byte.toString(2).padStart(8, '0')).join('')
  return Array.from({ length: count }, (_, at) => {
    return alphabet.charAt(Number.parseInt(bits.slice(at * 5, at * 5 + 5), 2))
  }).join('')
}

function decode(symbols: string): Buffer | null {
  const values = Array.from(symbols, (symbol) => alphabet.indexOf(symbol))
  if (values.includes(-1)) return null
  const bits = values.map((value) => value.toString(2).padStart(5, '0')).join('')
  return Buffer.from(bits.match(/.{8}/g)?.map((byte) => Number.parseInt(byte, 2)) ?? [])
}
