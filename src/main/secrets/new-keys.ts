import { randomBytes, randomUUID } from 'node:crypto'
import type { KeyFile } from './key-file.ts'
import { formatRecoveryKey } from './recovery-key.ts'
import { wrapByRecoveryKey } from './wraps.ts'

/** A key file under which only the recovery key opens yet, and what it holds. */
export function newKeys(): {
  readonly keys: KeyFile
  readonly dataKey: Buffer
  readonly recoveryKey: string
} {
  const dataKey = randomBytes(32)
  const database = randomUUID()
  const { recovery, recoveryKey } = newRecovery(dataKey, database)
  return { keys: { version: 1, database, keychain: null, passphrase: null, recovery }, dataKey, recoveryKey }
}

/** A new recovery key, in its printed form, and the wrap that it opens. */
export function newRecovery(
  dataKey: Uint8Array,
  database: string,
): { readonly recovery: KeyFile['recovery']; readonly recoveryKey: string } {
  const secret = randomBytes(20)
  return {
    recovery: { ...wrapByRecoveryKey(dataKey, secret, database), kept: false },
    recoveryKey: formatRecoveryKey(secret),
  }
}
