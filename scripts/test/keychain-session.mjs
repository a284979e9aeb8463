/**
 * Runs a command in a D-Bus session of its own with an unlocked keychain of its own, so that tests meet a real
 * keychain and never the person's. On its own: `node keychain-session.mjs COMMAND…`, inside dbus-run-session.
 */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { handOver } from '../setup/hand-over.mjs'
import { Problem, runScript } from '../setup/problem.mjs'
import { endChild } from '../setup/run.mjs'

const self = fileURLToPath(import.meta.url)

/**
 * @param {readonly string[]} command
 * @returns {readonly string[]} the same command, inside such a session where the system has them (Linux)
 */
export function inKeychainSession(command) {
  if (process.platform !== 'linux') return command
  return ['dbus-run-session', '--', process.execPath, self, ...command]
}

/** @param {readonly string[]} command */
async function runInSession(command) {
  const [program, ...args] = command
  if (!program) throw new Problem('Say which command to run.')
  const folder = mkdtempSync(join(tmpdir(), 'sotto-keychain-'))
  const daemon = spawn(
    'gnome-keyring-daemon',
    ['--foreground', '--unlock', '--components=secrets', `--control-directory=${folder}`],
    { env: { ...process.env, XDG_DATA_HOME: folder }, stdio: ['pipe', 'pipe', 'ignore'] },
  )
  try {
    daemon.stdin.end('of this session only')
    // It names its control folder once it serves.
    await Promise.race([
      once(daemon.stdout, 'data'),
      once(daemon, 'exit').then(() =>
        Promise.reject(new Problem('The keychain of the tests did not start.')),
      ),
    ])
    return await handOver(program, args)
  } finally {
    await endChild(daemon, 'SIGTERM')
    rmSync(folder, { recursive: true, force: true })
  }
}

if (process.argv[1] === self) await runScript(() => runInSession(process.argv.slice(2)))
