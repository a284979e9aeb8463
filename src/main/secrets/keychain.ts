import { randomUUID } from 'node:crypto'
import { failure, type Result, success } from '../../core/contract/result.ts'
import type { Keychain } from '../ports/keychain.ts'

type Keytar = typeof import('keytar')

/** The keychain of the operating system, through keytar. `service` is the name that its entries stand under. */
export function createKeychain(service: string): Keychain {
  let loading: Promise<Keytar> | null = null

  async function attempt<Value>(act: (keytar: Keytar) => Promise<Value>): Promise<Result<Value>> {
    try {
      // Loaded on the first use: without libsecret the load itself fails.
      loading ??= import('keytar').then((module) => module.default)
      return success(await act(await loading))
    } catch (error) {
      return failure({ code: isLocked(error) ? 'keys.locked' : 'keys.no-keychain' })
    }
  }

  return {
    read: (account) =>
      attempt(async (keytar) => {
        const value = await keytar.getPassword(service, account)
        if (value === null) await probe(keytar)
        return value
      }),
    write: (account, value) =>
      attempt(async (keytar) => {
        await keytar.setPassword(service, account, value)
        return null
      }),
    remove: (account) =>
      attempt(async (keytar) => {
        await keytar.deletePassword(service, account)
        return null
      }),
  }

  /**
   * A locked keychain on Linux answers a read with "no such entry", and only a write says that it is
   * locked. Taken for an answer, the history would be called lost. (`findCredentials` would crash there.)
   */
  async function probe(keytar: Keytar): Promise<void> {
    const account = `probe ${randomUUID()}`
    await keytar.setPassword(service, account, 'probe')
    await keytar.deletePassword(service, account)
  }
}

/** keytar throws plain errors without a code: libsecret's, macOS's and Windows's own sentences. */
function isLocked(error: unknown): boolean {
  return error instanceof Error && /locked|dismissed|cancell?ed|not allowed|denied/i.test(error.message)
}
