import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { closedKeychain, missingKeychain, sessionKeychain, userData } from './testing/vault.ts'

const passphrase = 'eight or more'

test('a history that the keychain does not open after a restart', async () => {
  const keychain = sessionKeychain()
  const person = userData()
  const first = person.start(keychain)
  const view = await first.vault.begin()
  expect(view).toMatchObject({
    state: 'open',
    keptBy: 'keychain',
    recoveryKey: expect.stringMatching(/^\w{4}-/),
  })
  await first.mark('mine')
  expect(statSync(person.keys).mode & 0o777).toBe(0o600)
  expect(statSync(person.folder).mode & 0o777).toBe(0o700)
  expect(statSync(person.file).mode & 0o777).toBe(0o600)
  expect(await first.vault.recoveryKeyKept()).toMatchObject({ ok: true, value: { recoveryKey: null } })
  await first.close()

  const before = person.keysText()
  const second = person.start(keychain)
  expect(await second.vault.begin()).toEqual({ state: 'open', recoveryKey: null, keptBy: 'keychain' })
  expect(await second.marked()).toBe('mine')
  expect(person.keysText()).toBe(before)
})

test('a recovery key that was never confirmed and is not shown again, or still opens afterwards', async () => {
  const keychain = sessionKeychain()
  const person = userData()
  const first = person.start(keychain)
  const shown = await first.vault.begin()
  await first.close()
  const second = person.start(keychain)
  const renewed = await second.vault.begin()
  if (shown.state !== 'open' || renewed.state !== 'open') throw new Error('not open')
  expect(renewed.recoveryKey).not.toBeNull()
  expect(renewed.recoveryKey).not.toBe(shown.recoveryKey)
  await second.vault.recoveryKeyKept()
  await second.close()

  const third = person.start(missingKeychain)
  await third.vault.begin()
  const wrong = await third.vault.open({ with: 'recovery-key', recoveryKey: shown.recoveryKey ?? '' })
  expect(wrong).toEqual({ ok: false, error: { code: 'keys.wrong-recovery-key' } })
  const right = await third.vault.open({ with: 'recovery-key', recoveryKey: renewed.recoveryKey ?? '' })
  expect(right).toMatchObject({ ok: true, value: { state: 'open' } })
})

test('a recovery key that another process renewed while a person copied it', async () => {
  const keychain = sessionKeychain()
  const person = userData()
  const window = person.start(keychain)
  const shown = await window.vault.begin()
  await person.start(keychain).vault.begin()
  await window.vault.recoveryKeyKept()
  if (shown.state !== 'open') throw new Error('not open')

  const later = person.start(missingKeychain)
  await later.vault.begin()
  expect(
    await later.vault.open({ with: 'recovery-key', recoveryKey: shown.recoveryKey ?? '' }),
  ).toMatchObject({ ok: true })
})

test('a lost keychain entry that makes a new history, or asks for no recovery key', async () => {
  const keychain = sessionKeychain()
  const person = userData()
  const first = person.start(keychain)
  const view = await first.vault.begin()
  if (view.state !== 'open') throw new Error('not open')
  await first.mark('mine')
  await first.vault.recoveryKeyKept()
  await first.close()
  for (const account of keychain.accounts) await keychain.remove(account)
  const database = readFileSync(person.file)
  const keys = person.keysText()

  const second = person.start(keychain)
  const locked = { state: 'locked', by: ['recovery-key'], reason: { code: 'keys.lost' } }
  expect(await second.vault.begin()).toEqual(locked)
  expect(second.opened()).toBe(0)
  expect(readFileSync(person.file).equals(database)).toBe(true)
  expect(person.keysText()).toBe(keys)
  expect(await second.vault.open({ with: 'recovery-key', recoveryKey: 'nothing like it' })).toEqual({
    ok: false,
    error: { code: 'keys.wrong-recovery-key' },
  })
  expect(second.vault.view()).toEqual(locked)
  const opened = await second.vault.open({ with: 'recovery-key', recoveryKey: view.recoveryKey ?? '' })
  expect(opened).toEqual({ ok: true, value: { state: 'open', recoveryKey: null, keptBy: 'keychain' } })
  expect(await second.marked()).toBe('mine')
  await second.close()

  const third = person.start(keychain)
  expect(await third.vault.begin()).toMatchObject({ state: 'open', keptBy: 'keychain' })
  expect(await third.marked()).toBe('mine')
})

test('a machine without a keychain that starts without a passphrase, or with a weak one', async () => {
  const person = userData()
  const first = person.start(missingKeychain)
  expect(await first.vault.begin()).toEqual({
    state: 'needs-new-passphrase',
    reason: { code: 'keys.no-keychain' },
  })
  expect(readdirSync(person.folder)).toEqual([])
  expect(await first.vault.choosePassphrase('seven77')).toEqual({
    ok: false,
    error: { code: 'keys.weak-passphrase', least: 8 },
  })
  const opened = await first.vault.choosePassphrase(passphrase)
  expect(opened).toMatchObject({ ok: true, value: { state: 'open', keptBy: 'passphrase' } })
  await first.mark('mine')
  await first.vault.recoveryKeyKept()
  await first.close()

  const second = person.start(missingKeychain)
  expect(await second.vault.begin()).toEqual({
    state: 'locked',
    by: ['passphrase', 'recovery-key'],
    reason: null,
  })
  expect(await second.vault.open({ with: 'passphrase', passphrase: 'another one' })).toEqual({
    ok: false,
    error: { code: 'keys.wrong-passphrase' },
  })
  expect(await second.vault.open({ with: 'passphrase', passphrase })).toEqual({
    ok: true,
    value: { state: 'open', recoveryKey: null, keptBy: 'passphrase' },
  })
  expect(await second.marked()).toBe('mine')
})

test('a locked keychain that is taken for a lost one', async () => {
  const keychain = sessionKeychain()
  const person = userData()
  const first = person.start(keychain)
  await first.vault.begin()
  await first.mark('mine')
  await first.close()

  const second = person.start(closedKeychain)
  expect(await second.vault.begin()).toEqual({
    state: 'locked',
    by: ['keychain', 'recovery-key'],
    reason: { code: 'keys.locked' },
  })
  const third = person.start(keychain)
  expect(await third.vault.open({ with: 'keychain' })).toMatchObject({ ok: true, value: { state: 'open' } })
  expect(await third.marked()).toBe('mine')
})

test('a keychain that was unlocked after the first start and is not tried again', async () => {
  const person = userData()
  let locked = true
  const keychain = sessionKeychain()
  const start = person.start({
    read: (account) => (locked ? closedKeychain : keychain).read(account),
    write: (account, value) => (locked ? closedKeychain : keychain).write(account, value),
    remove: (account) => (locked ? closedKeychain : keychain).remove(account),
  })
  expect(await start.vault.begin()).toEqual({
    state: 'needs-new-passphrase',
    reason: { code: 'keys.locked' },
  })
  locked = false
  expect(await start.vault.open({ with: 'keychain' })).toMatchObject({
    ok: true,
    value: { state: 'open', keptBy: 'keychain' },
  })
})

test('a person without a keychain any more who has to type the recovery key for ever', async () => {
  const keychain = sessionKeychain()
  const person = userData()
  const first = person.start(keychain)
  const view = await first.vault.begin()
  if (view.state !== 'open') throw new Error('not open')
  await first.close()

  const second = person.start(missingKeychain)
  await second.vault.begin()
  const opened = await second.vault.open({ with: 'recovery-key', recoveryKey: view.recoveryKey ?? '' })
  expect(opened).toMatchObject({ value: { state: 'open', keptBy: 'recovery-key', recoveryKey: null } })
  expect(await second.vault.choosePassphrase(passphrase)).toMatchObject({ value: { keptBy: 'passphrase' } })
  await second.close()

  const third = person.start(missingKeychain)
  expect(await third.vault.begin()).toMatchObject({ by: ['passphrase', 'recovery-key'] })
  expect(await third.vault.open({ with: 'passphrase', passphrase })).toMatchObject({ ok: true })
})

test('setting a history aside that deletes it, or leaves half of it', async () => {
  const person = userData()
  const first = person.start(missingKeychain)
  await first.vault.begin()
  await first.vault.choosePassphrase(passphrase)
  await first.mark('old')
  await first.close()
  const database = readFileSync(person.file)
  const keys = person.keysText()

  const second = person.start(missingKeychain)
  await second.vault.begin()
  expect(await second.vault.setAside()).toMatchObject({ ok: true, value: { state: 'needs-new-passphrase' } })
  const aside = join(person.parent, 'history-set-aside-2026-11-24-080506')
  expect(readFileSync(join(aside, 'history.db')).equals(database)).toBe(true)
  expect(readFileSync(join(aside, 'keys.json'), 'utf8')).toBe(keys)
  await second.vault.choosePassphrase('another passphrase')
  expect(await second.marked()).toBeNull()
  expect(await second.vault.setAside()).toMatchObject({ value: { state: 'open' } })
  await second.close()

  const third = person.start(missingKeychain)
  await third.vault.begin()
  await third.vault.setAside()
  expect(readdirSync(person.parent).sort()).toEqual([
    'history',
    'history-set-aside-2026-11-24-080506',
    'history-set-aside-2026-11-24-080506-2',
  ])
})

test('a key file that is gone or unreadable and is silently made anew', async () => {
  const keychain = sessionKeychain()
  const person = userData()
  const first = person.start(keychain)
  await first.vault.begin()
  await first.close()
  const keys = person.keysText() ?? ''
  const database = readFileSync(person.file)
  const lost = { state: 'failed', error: { code: 'keys.lost' } }

  rmSync(person.keys)
  expect(await person.start(keychain).vault.begin()).toEqual(lost)
  expect(existsSync(person.keys)).toBe(false)
  for (const broken of ['', '{', keys.slice(0, 100), '{"version":1}', keys.replace('"nonce"', '"once"')]) {
    person.writeKeys(broken)
    expect(await person.start(keychain).vault.begin()).toEqual(lost)
    expect(person.keysText()).toBe(broken)
  }
  const newer = keys.replace('"version": 1', '"version": 2')
  person.writeKeys(newer)
  const later = person.start(keychain)
  expect(await later.vault.begin()).toEqual({
    state: 'failed',
    error: { code: 'storage.newer', found: 2, known: 1 },
  })
  expect(await later.vault.setAside()).toMatchObject({ value: { state: 'failed' } })
  expect(person.keysText()).toBe(newer)
  expect(readFileSync(person.file).equals(database)).toBe(true)
})

test('a damaged database that is replaced, or cannot be set aside', async () => {
  const keychain = sessionKeychain()
  const person = userData()
  const first = person.start(keychain)
  await first.vault.begin()
  await first.close()
  const bytes = readFileSync(person.file)
  bytes.fill(0x5a, 100, 200)
  writeFileSync(person.file, bytes)

  const second = person.start(keychain)
  expect(await second.vault.begin()).toEqual({ state: 'failed', error: { code: 'storage.damaged' } })
  expect(readFileSync(person.file).equals(bytes)).toBe(true)
  expect(await second.vault.setAside()).toMatchObject({ value: { state: 'open', keptBy: 'keychain' } })
  const [aside] = readdirSync(person.parent).filter((name) => name.includes('aside'))
  expect(readFileSync(join(person.parent, aside ?? '', 'history.db')).equals(bytes)).toBe(true)
})

test('two first starts at once that make two keys for one database', async () => {
  const keychain = sessionKeychain()
  const person = userData()
  const starts = [person.start(keychain), person.start(keychain), person.start(keychain)]
  const views = await Promise.all(starts.map(({ vault }) => vault.begin()))
  expect(views.map(({ state }) => state)).toEqual(['open', 'open', 'open'])
  await starts[0]?.mark('one')
  expect(await starts[2]?.marked()).toBe('one')
})

test('a listener that misses a change of the vault', async () => {
  const person = userData()
  const { vault } = person.start(missingKeychain)
  const seen: string[] = []
  const stop = vault.onChange(({ state }) => seen.push(state))
  expect(vault.view()).toEqual({ state: 'opening' })
  await vault.begin()
  await vault.choosePassphrase(passphrase)
  stop()
  await vault.recoveryKeyKept()
  expect(seen).toEqual(['needs-new-passphrase', 'open'])
})
