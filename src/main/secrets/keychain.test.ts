import { execFileSync } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { createKeychain } from './keychain.ts'

const probe = new URL('./testing/keychain-probe.ts', import.meta.url).pathname

test('a value that the keychain gives back changed, or keeps after it was removed', async () => {
  const keychain = createKeychain(`Sotto test ${randomUUID()}`)
  const account = randomUUID()
  expect(await keychain.read(account)).toEqual({ ok: true, value: null })
  expect(await keychain.write(account, 'dmFsdWU=')).toEqual({ ok: true, value: null })
  expect(await keychain.read(account)).toEqual({ ok: true, value: 'dmFsdWU=' })
  await keychain.write(account, 'b3RoZXI=')
  expect(await keychain.read(account)).toEqual({ ok: true, value: 'b3RoZXI=' })
  expect(await createKeychain('Sotto test of another name').read(account)).toEqual({ ok: true, value: null })
  await keychain.remove(account)
  expect(await keychain.read(account)).toEqual({ ok: true, value: null })
})

test('a machine without a keychain on which the app crashes', () => {
  expect(outcomes({ DBUS_SESSION_BUS_ADDRESS: 'disabled:' })).toEqual({
    read: 'keys.no-keychain',
    write: 'keys.no-keychain',
    remove: 'keys.no-keychain',
  })
})

test('a machine without libsecret on which the app crashes', () => {
  // The loader finds an empty file under that name, as it would find none.
  const folder = mkdtempSync(join(tmpdir(), 'sotto-test-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  execFileSync('touch', [join(folder, 'libsecret-1.so.0')])
  expect(outcomes({ LD_LIBRARY_PATH: folder })).toMatchObject({ read: 'keys.no-keychain' })
})

test('a locked keychain that is taken for one that has lost its key', () => {
  // A session of its own, whose keyring is made, filled and then locked.
  const data = mkdtempSync(join(tmpdir(), 'sotto-test-'))
  onTestFinished(() => rmSync(data, { recursive: true, force: true }))
  const script = `
    eval "$(printf test | gnome-keyring-daemon --unlock --components=secrets)" >/dev/null
    "$NODE" "$PROBE" write
    dbus-send --session --print-reply --dest=org.freedesktop.secrets /org/freedesktop/secrets \
      org.freedesktop.Secret.Service.Lock \
      array:objpath:/org/freedesktop/secrets/collection/login >/dev/null
    "$NODE" "$PROBE" all`
  const output = execFileSync('dbus-run-session', ['--', 'sh', '-c', script], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
    env: {
      PATH: process.env['PATH'],
      HOME: data,
      XDG_DATA_HOME: data,
      XDG_RUNTIME_DIR: data,
      NODE: process.execPath,
      PROBE: probe,
    },
  })
  const [written, locked] = output.trim().split('\n')
  expect(JSON.parse(written ?? '')).toEqual({ write: 'ok' })
  expect(JSON.parse(locked ?? '')).toMatchObject({ read: 'keys.locked', write: 'keys.locked' })
})

/** What each call says in a process with that environment. */
function outcomes(environment: Record<string, string>): unknown {
  const env = { PATH: process.env['PATH'], HOME: process.env['HOME'], ...environment }
  return JSON.parse(execFileSync(process.execPath, [probe, 'all'], { encoding: 'utf8', env }))
}
