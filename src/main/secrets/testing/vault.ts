import { randomUUID } from 'node:crypto'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { failure, type Result } from '../../../core/contract/result.ts'
import { connectDatabase } from '../../db/client.ts'
import { launchThread } from '../../db/launch-thread.ts'
import type { Keychain } from '../../ports/keychain.ts'
import type { Vault } from '../../ports/vault.ts'
import { createKeychain } from '../keychain.ts'
import { createVault } from '../vault.ts'

const noKeychain = failure({ code: 'keys.no-keychain' } as const)
const lockedKeychain = failure({ code: 'keys.locked' } as const)

/** A machine that has none. Seen for real in keychain.test.ts; here it keeps a test quick. */
export const missingKeychain: Keychain = {
  read: async () => noKeychain,
  write: async () => noKeychain,
  remove: async () => noKeychain,
}

export const closedKeychain: Keychain = {
  read: async () => lockedKeychain,
  write: async () => lockedKeychain,
  remove: async () => lockedKeychain,
}

/** The keychain of this session, under a service name of the test's own. */
export function sessionKeychain(): Keychain & { readonly accounts: ReadonlySet<string> } {
  const keychain = createKeychain(`Sotto test ${randomUUID()}`)
  const accounts = new Set<string>()
  onTestFinished(async () => {
    for (const account of accounts) await keychain.remove(account)
  })
  return {
    ...keychain,
    accounts,
    write: (account, value) => {
      accounts.add(account)
      return keychain.write(account, value)
    },
  }
}

/** A folder for the histories of one person, through restarts of the app. */
export function userData() {
  const parent = mkdtempSync(join(tmpdir(), 'sotto-test-'))
  const folder = join(parent, 'history')
  const file = join(folder, 'history.db')
  const keys = join(folder, 'keys.json')
  onTestFinished(() => rmSync(parent, { recursive: true, force: true }))

  /** The app as it starts: a vault over the real database, whose one setting tells the histories apart. */
  function start(keychain: Keychain) {
    const database = connectDatabase(launchThread(new URL('../../db/worker.ts', import.meta.url)))
    let opened = 0
    const vault: Vault = createVault({
      keychain,
      folder,
      clock: { now: () => Date.UTC(2026, 10, 24, 8, 5, 6), monotonic: () => 0, after: () => () => {} },
      openDatabase: async (key): Promise<Result<null>> => {
        opened += 1
        return database.open({ in: 'file', file, key })
      },
    })
    onTestFinished(() => database.close())
    return {
      vault,
      opened: () => opened,
      close: database.close,
      mark: (model: string) => database.store.writeSettings({ model }),
      marked: async () => {
        const settings = await database.store.readSettings()
        return settings.ok ? settings.value.model : settings.error.code
      },
    }
  }

  return {
    parent,
    folder,
    file,
    keys,
    start,
    keysText: () => (existsSync(keys) ? readFileSync(keys, 'utf8') : null),
    writeKeys: (text: string) => writeFileSync(keys, text),
  }
}
