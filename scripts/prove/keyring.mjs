/** A keychain of the run's own: a bus that starts nothing by itself, and the desktop's keychain on it. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Problem } from '../setup/problem.mjs'

/**
 * @param {import('./environment.mjs').Ground} ground
 * @param {Record<string, string>} environment the session's
 * @returns {Promise<{ address: string, stop(): Promise<void> }>} the address of the bus
 */
export async function startKeyring(ground, environment) {
  const configuration = join(ground.observer, 'bus.conf')
  const address = `unix:path=${join(ground.folders.runtime, 'bus')}`
  writeFileSync(
    configuration,
    `<busconfig><type>session</type><listen>${address}</listen><auth>EXTERNAL</auth><policy context="default">` +
      '<allow send_destination="*" eavesdrop="true"/><allow eavesdrop="true"/><allow own="*"/></policy></busconfig>',
  )
  const bus = spawn('dbus-daemon', [`--config-file=${configuration}`, '--nofork', '--print-address'], {
    env: environment,
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  await begun(bus, 'bus')
  // Only where the folder is named does it say that it serves.
  const control = `--control-directory=${join(ground.folders.runtime, 'keyring')}`
  const keyring = spawn(
    'gnome-keyring-daemon',
    ['--foreground', '--unlock', '--components=secrets', control],
    {
      env: { ...environment, DBUS_SESSION_BUS_ADDRESS: address },
      stdio: ['pipe', 'pipe', 'ignore'],
    },
  )
  keyring.stdin.end('of this run only')
  await begun(keyring, 'keychain')
  return {
    address,
    stop: async () => {
      for (const child of [keyring, bus]) {
        const ended = once(child, 'exit')
        child.kill('SIGTERM')
        await ended
      }
    },
  }
}

/**
 * Both say where they are once they serve.
 * @param {import('node:child_process').ChildProcess} child
 * @param {string} name
 */
async function begun(child, name) {
  await new Promise((resolve, reject) => {
    child.stdout?.once('data', resolve)
    child.once('error', reject)
    child.once('exit', () => reject(new Problem(`The ${name} of this run did not start.`)))
  })
  child.stdout?.resume()
}
