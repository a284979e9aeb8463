import { spawn } from 'node:child_process'
import { fstatSync } from 'node:fs'
import { exitCodeOf, leaveInterruptionsToOthers } from './interruption.mjs'
import { Problem } from './problem.mjs'

/**
 * Becomes, as far as Node can, another program: the same standard streams, the same signals, the same end.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ env?: NodeJS.ProcessEnv, cwd?: string, passphraseFd?: number | undefined }} [options] `passphraseFd` is
 *   one more open file that the program is to inherit under the same number
 * @returns {Promise<number>} the exit code to leave with
 */
export function handOver(command, args, options = {}) {
  /** @type {('inherit' | 'ignore')[]} */
  const stdio = ['inherit', 'inherit', 'inherit']
  const extra = options.passphraseFd
  if (extra !== undefined && extra > 2) {
    requireReadable(extra)
    while (stdio.length < extra) stdio.push('ignore')
    stdio.push('inherit')
  }
  leaveInterruptionsToOthers()
  const child = spawn(command, args, { stdio, env: options.env ?? process.env, cwd: options.cwd })

  // On a terminal Ctrl-C reaches the whole group by itself, and a second one would look like impatience.
  const terminal = process.stdin.isTTY || process.stdout.isTTY || process.stderr.isTTY
  const forwarded = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])
  for (const signal of forwarded) {
    process.on(signal, () => {
      if (signal !== 'SIGINT' || !terminal) child.kill(signal)
    })
  }
  followParent(() => child.kill('SIGTERM'))
  return new Promise((resolve, reject) => {
    child.on('error', (error) => reject(new Problem(`${command} could not be started: ${error.message}.`)))
    child.on('exit', (code, signal) => resolve(exitCodeOf(code, signal)))
  })
}

/**
 * npm runs its scripts through a shell that does not pass a signal on: when npm is told to end, we would live on
 * unseen. So its death counts as our order to end.
 * @param {() => void} end
 */
function followParent(end) {
  if (!process.env['npm_lifecycle_event']) return
  const parent = process.ppid
  const timer = setInterval(() => {
    if (process.ppid === parent) return
    clearInterval(timer)
    end()
  }, 500)
  timer.unref()
}

/** @param {number} fd */
function requireReadable(fd) {
  try {
    const kind = fstatSync(fd)
    if (kind.isFile() || kind.isFIFO() || kind.isSocket() || kind.isCharacterDevice()) return
  } catch {
    // Not open: said below.
  }
  throw new Problem(
    `File descriptor ${fd} is not open here. npm passes on only 0, 1 and 2: use --passphrase-fd 0, or run ` +
      '"node scripts/node24.mjs scripts/start.mjs" itself.',
  )
}

/**
 * The number after `--passphrase-fd`, in either spelling; undefined when it is not asked for or no number.
 * @param {readonly string[]} args
 * @returns {number | undefined}
 */
export function passphraseFd(args) {
  const at = args.findIndex((arg) => arg === '--passphrase-fd' || arg.startsWith('--passphrase-fd='))
  const value = at < 0 ? undefined : (args[at]?.split('=')[1] ?? args[at + 1])
  return value !== undefined && /^\d{1,3}$/.test(value) ? Number(value) : undefined
}
