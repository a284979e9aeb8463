import { join } from 'node:path'
import type { SottoError } from '../../core/contract/errors.ts'
import { failure, type Result, success } from '../../core/contract/result.ts'
import type { VaultView } from '../../core/contract/views.ts'
import type { Clock } from '../ports/clock.ts'
import type { Keychain } from '../ports/keychain.ts'
import type { Vault } from '../ports/vault.ts'
import { holdsHistory, keyFileName, makeHistoryFolder, setHistoryAside } from './history-folder.ts'
import { createKeyFile, type KeyFile, readKeyFile, replaceKeyFile } from './key-file.ts'
import { keepByKeychain, openByKeychain } from './keychain-wrap.ts'
import { newKeys, newRecovery } from './new-keys.ts'
import { parseRecoveryKey } from './recovery-key.ts'
import { unwrapByPassphrase, unwrapByRecoveryKey, wrapByPassphrase, wrapByRecoveryKey } from './wraps.ts'

/** The fewest UTF-16 code units of a passphrase. */
const leastPassphrase = 8

export interface VaultPorts {
  readonly keychain: Keychain
  /** Holds the key file and the database, and nothing else: it is set aside as a whole. */
  readonly folder: string
  readonly clock: Clock
  /** `dataKey` has 32 bytes. */
  openDatabase(dataKey: Uint8Array): Promise<Result<null>>
}

type Way = 'keychain' | 'passphrase' | 'recovery-key'

/**
 * Opens the history, and says what the person must do where it cannot. It never makes new keys where a
 * history is, and never deletes one: an unreadable history is set aside only when the person says so.
 */
export function createVault({ keychain, folder, clock, openDatabase }: VaultPorts): Vault {
  const path = join(folder, keyFileName)
  const listeners = new Set<(view: VaultView) => void>()
  let view: VaultView = { state: 'opening' }
  /** The data key while the history is open. */
  let openKey: Buffer | null = null
  let last: Promise<unknown> = Promise.resolve()

  /** One call after the other: each reads the key file and may write it. */
  function inTurn<Value>(act: () => Promise<Value>): Promise<Value> {
    const next = last.then(act, act)
    last = next
    return next
  }

  function show(next: VaultView): VaultView {
    view = next
    for (const listener of listeners) listener(view)
    return view
  }

  const failed = (error: SottoError): VaultView => show({ state: 'failed', error })

  function locked(keys: KeyFile, reason: SottoError | null): VaultView {
    const by: Way[] = ['recovery-key']
    if (keys.passphrase !== null) by.unshift('passphrase')
    // Unlocking it may help; one that is missing or has lost the key cannot.
    if (reason?.code === 'keys.locked') by.unshift('keychain')
    return show({ state: 'locked', by, reason })
  }

  /** Null: there is no history yet. A database without its key file is lost, not new. */
  async function findKeys(): Promise<Result<KeyFile | null>> {
    const folderMade = await makeHistoryFolder(folder)
    if (!folderMade.ok) return folderMade
    const keys = await readKeyFile(path)
    if (!keys.ok || keys.value !== null) return keys
    return (await holdsHistory(folder)) ? failure({ code: 'keys.lost' }) : success(null)
  }

  async function begin(): Promise<VaultView> {
    if (view.state === 'open') return view
    const found = await findKeys()
    if (!found.ok) return failed(found.error)
    const keys = found.value
    if (keys === null) return makeByKeychain()
    if (keys.keychain === null) return locked(keys, null)
    const dataKey = await openByKeychain(keychain, keys)
    return dataKey.ok ? enter(keys, dataKey.value, 'keychain') : locked(keys, dataKey.error)
  }

  async function makeByKeychain(): Promise<VaultView> {
    const { keys, dataKey, recoveryKey } = newKeys()
    const wrap = await keepByKeychain(keychain, dataKey, keys.database)
    if (!wrap.ok) return show({ state: 'needs-new-passphrase', reason: wrap.error })
    return make({ ...keys, keychain: wrap.value }, dataKey, recoveryKey)
  }

  async function make(keys: KeyFile, dataKey: Buffer, recoveryKey: string): Promise<VaultView> {
    const created = await createKeyFile(path, keys)
    if (created.ok && created.value) return reveal(keys, dataKey, recoveryKey)
    // Another process was first, or there was no room: what the keychain was given opens nothing.
    if (keys.keychain !== null) await keychain.remove(keys.database)
    return created.ok ? begin() : failed(created.error)
  }

  /**
   * Opens the database and brings the key file up to date. A recovery key that was shown and never
   * confirmed cannot be shown again, since only its wrap is kept, and nobody knows whether it is on
   * paper: a new one is made, shown, and takes its place. One that just opened the history is on paper.
   */
  async function enter(keys: KeyFile, dataKey: Buffer, by: Way): Promise<VaultView> {
    const opened = await openDatabase(dataKey)
    if (!opened.ok) return failed(opened.error)
    let next = keys
    let recoveryKey: string | null = null
    if (by === 'recovery-key') next = { ...next, recovery: { ...next.recovery, kept: true } }
    else if (!keys.recovery.kept) {
      const renewed = newRecovery(dataKey, keys.database)
      next = { ...next, recovery: renewed.recovery }
      recoveryKey = renewed.recoveryKey
    }
    // A locked keychain still has its key, and asking again would only raise another prompt.
    const stillHas = by === 'keychain' || (view.state === 'locked' && view.reason?.code === 'keys.locked')
    const wrap =
      !stillHas && (by === 'recovery-key' || keys.keychain !== null)
        ? await keepByKeychain(keychain, dataKey, keys.database)
        : null
    if (wrap?.ok) next = { ...next, keychain: wrap.value }
    // Where it could not be written, the key that would be shown opens nothing.
    const written = next === keys || (await replaceKeyFile(path, next)).ok
    if (!written) return showOpen(keys, dataKey, null, stillHas)
    return showOpen(next, dataKey, recoveryKey, stillHas || wrap?.ok === true)
  }

  async function reveal(keys: KeyFile, dataKey: Buffer, recoveryKey: string): Promise<VaultView> {
    const opened = await openDatabase(dataKey)
    return opened.ok ? showOpen(keys, dataKey, recoveryKey, keys.keychain !== null) : failed(opened.error)
  }

  function showOpen(
    keys: KeyFile,
    dataKey: Buffer,
    recoveryKey: string | null,
    inKeychain: boolean,
  ): VaultView {
    openKey = dataKey
    const keptBy = inKeychain ? 'keychain' : keys.passphrase === null ? 'recovery-key' : 'passphrase'
    return show({ state: 'open', recoveryKey, keptBy })
  }

  async function openBy(by: Parameters<Vault['open']>[0]): Promise<Result<VaultView>> {
    if (view.state === 'open') return success(view)
    if (by.with === 'keychain') return success(await begin())
    const found = await findKeys()
    if (!found.ok) return success(failed(found.error))
    const keys = found.value
    if (keys === null) return success(await begin())
    if (by.with === 'passphrase') {
      const dataKey =
        keys.passphrase === null
          ? null
          : await unwrapByPassphrase(keys.passphrase, by.passphrase, keys.database)
      if (dataKey === null) return failure({ code: 'keys.wrong-passphrase' })
      return success(await enter(keys, dataKey, 'passphrase'))
    }
    const secret = parseRecoveryKey(by.recoveryKey)
    const dataKey = secret === null ? null : unwrapByRecoveryKey(keys.recovery, secret, keys.database)
    if (dataKey === null) return failure({ code: 'keys.wrong-recovery-key' })
    return success(await enter(keys, dataKey, 'recovery-key'))
  }

  /** For a history that is not there yet, or for the open one. */
  async function choosePassphrase(passphrase: string): Promise<Result<VaultView>> {
    if (view.state !== 'needs-new-passphrase' && view.state !== 'open') return success(view)
    if (passphrase.length < leastPassphrase) {
      return failure({ code: 'keys.weak-passphrase', least: leastPassphrase })
    }
    const found = await findKeys()
    if (!found.ok) return success(failed(found.error))
    if (view.state === 'needs-new-passphrase') {
      if (found.value !== null) return success(await begin())
      const { keys, dataKey, recoveryKey } = newKeys()
      const wrap = await wrapByPassphrase(dataKey, passphrase, keys.database)
      return success(await make({ ...keys, passphrase: wrap }, dataKey, recoveryKey))
    }
    if (found.value === null || openKey === null) return failure({ code: 'keys.lost' })
    const next = {
      ...found.value,
      passphrase: await wrapByPassphrase(openKey, passphrase, found.value.database),
    }
    const written = await replaceKeyFile(path, next)
    if (!written.ok) return written
    return success(showOpen(next, openKey, view.recoveryKey, view.keptBy === 'keychain'))
  }

  async function setAside(): Promise<Result<VaultView>> {
    const unreadable =
      view.state === 'locked' ||
      (view.state === 'failed' && ['keys.lost', 'storage.damaged'].includes(view.error.code))
    if (!unreadable) return success(view)
    const moved = await setHistoryAside(folder, clock.now())
    return moved.ok ? success(await begin()) : moved
  }

  /** Wraps by the key that was on screen once more: another process may have renewed it since. */
  async function recoveryKeyKept(): Promise<Result<VaultView>> {
    if (view.state !== 'open' || view.recoveryKey === null || openKey === null) return success(view)
    const secret = parseRecoveryKey(view.recoveryKey)
    const keys = await readKeyFile(path)
    if (!keys.ok) return keys
    if (keys.value === null || secret === null) return failure({ code: 'keys.lost' })
    const recovery = { ...wrapByRecoveryKey(openKey, secret, keys.value.database), kept: true }
    const written = await replaceKeyFile(path, { ...keys.value, recovery })
    return written.ok ? success(show({ ...view, recoveryKey: null })) : written
  }

  return {
    view: () => view,
    onChange: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    begin: () => inTurn(begin),
    open: (by) => inTurn(() => openBy(by)),
    choosePassphrase: (passphrase) => inTurn(() => choosePassphrase(passphrase)),
    setAside: () => inTurn(setAside),
    recoveryKeyKept: () => inTurn(recoveryKeyKept),
  }
}
