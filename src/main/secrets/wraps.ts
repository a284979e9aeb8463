import { hkdfSync, randomBytes, scrypt } from 'node:crypto'
import { z } from 'zod'
import { Sealed, seal, unseal } from './seal.ts'

/** The data key as a passphrase keeps it; `salt` is base64. */
export const PassphraseWrap = Sealed.extend({ salt: z.base64() })
export type PassphraseWrap = z.infer<typeof PassphraseWrap>

type Kind = 'keychain' | 'passphrase' | 'recovery-key'

/** Version of the format, database and kind of wrap are bound in: none can be passed off as another. */
function context(database: string, kind: Kind): string {
  return `sotto keys 1 ${database} ${kind}`
}

/** `key` is the random 32-byte key that the keychain keeps. */
export function wrapByKeychain(dataKey: Uint8Array, key: Uint8Array, database: string): Sealed {
  return seal(key, dataKey, context(database, 'keychain'))
}

/** For this and the next two, null: the wrong key, or the wrap was changed. */
export function unwrapByKeychain(wrap: Sealed, key: Uint8Array, database: string): Buffer | null {
  return key.length === 32 ? unseal(key, wrap, context(database, 'keychain')) : null
}

export async function wrapByPassphrase(
  dataKey: Uint8Array,
  passphrase: string,
  database: string,
): Promise<PassphraseWrap> {
  const salt = randomBytes(16)
  const key = await stretch(passphrase, salt)
  return { ...seal(key, dataKey, context(database, 'passphrase')), salt: salt.toString('base64') }
}

export async function unwrapByPassphrase(
  wrap: PassphraseWrap,
  passphrase: string,
  database: string,
): Promise<Buffer | null> {
  const key = await stretch(passphrase, Buffer.from(wrap.salt, 'base64'))
  return unseal(key, wrap, context(database, 'passphrase'))
}

/** `secret` is what the recovery key says: 20 random bytes. */
export function wrapByRecoveryKey(dataKey: Uint8Array, secret: Uint8Array, database: string): Sealed {
  return seal(spread(secret, database), dataKey, context(database, 'recovery-key'))
}

export function unwrapByRecoveryKey(wrap: Sealed, secret: Uint8Array, database: string): Buffer | null {
  return unseal(spread(secret, database), wrap, context(database, 'recovery-key'))
}

/** HKDF-SHA-256 (RFC 5869) is enough: the secret is random, so there is nothing to guess. */
function spread(secret: Uint8Array, database: string): Buffer {
  return Buffer.from(hkdfSync('sha256', secret, database, 'sotto recovery key', 32))
}

/** scrypt (RFC 7914) at about 128 MB a guess. NFC, because systems type the same letter in two ways. */
function stretch(passphrase: string, salt: Uint8Array): Promise<Buffer> {
  const cost = { N: 2 ** 17, r: 8, p: 1, maxmem: 256 * 1024 * 1024 }
  return new Promise((resolve, reject) => {
    scrypt(passphrase.normalize('NFC'), salt, 32, cost, (error, key) =>
      error ? reject(error) : resolve(key),
    )
  })
}
