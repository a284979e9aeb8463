import { randomBytes } from 'node:crypto'
import { failure, type Result, success } from '../../core/contract/result.ts'
import type { Keychain } from '../ports/keychain.ts'
import type { KeyFile } from './key-file.ts'
import type { Sealed } from './seal.ts'
import { unwrapByKeychain, wrapByKeychain } from './wraps.ts'

/** Lets the keychain keep a new random key for this database, and wraps the data key by it. */
export async function keepByKeychain(
  keychain: Keychain,
  dataKey: Uint8Array,
  database: string,
): Promise<Result<Sealed>> {
  const key = randomBytes(32)
  const value = key.toString('base64')
  const written = await keychain.write(database, value)
  if (!written.ok) return written
  const read = await keychain.read(database)
  if (!read.ok) return read
  // A keychain that forgets what it was just given keeps nothing.
  if (read.value !== value) return failure({ code: 'keys.no-keychain' })
  return success(wrapByKeychain(dataKey, key, database))
}

/** The data key. Fails with what the keychain says, or `keys.lost` where it has no such key any more. */
export async function openByKeychain(
  keychain: Keychain,
  { keychain: wrap, database }: KeyFile,
): Promise<Result<Buffer>> {
  if (wrap === null) return failure({ code: 'keys.lost' })
  const read = await keychain.read(database)
  if (!read.ok) return read
  const dataKey =
    read.value === null ? null : unwrapByKeychain(wrap, Buffer.from(read.value, 'base64'), database)
  return dataKey === null ? failure({ code: 'keys.lost' }) : success(dataKey)
}
