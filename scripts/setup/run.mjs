import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { exitCodeOf, isLeaving, onInterruption } from './interruption.mjs'

/** How long a step may take to leave after it was told to, before it is killed. */
const patienceMs = 5000

/**
 * Runs one step of the set-up to its end. Its output is kept for the sentence about a failure, or shown on standard
 * error; it never reaches standard output. When the script is interrupted the step is ended first.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, show?: boolean, input?: string, timeoutMs?: number }} [options]
 * @returns {Promise<{ code: number, output: string, timedOut: boolean }>} code 127 when the command does not exist;
 *   `output` is the last 20,000 characters
 */
export async function run(command, args, options = {}) {
  const child = spawn(command, args, {
    cwd: options.cwd,
    env: withoutColour(options.env ?? process.env),
    stdio: [options.input === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'],
    windowsHide: true,
  })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (/** @type {string} */ text) => {
      output = (output + text).slice(-20_000)
      if (options.show) process.stderr.write(text)
    })
  }
  child.stdin?.on('error', () => {})
  child.stdin?.end(options.input)
  const forget = onInterruption((signal) => endChild(child, signal))
  let timedOut = false
  const timer =
    options.timeoutMs &&
    setTimeout(() => {
      timedOut = true
      void endChild(child, 'SIGTERM')
    }, options.timeoutMs)
  try {
    const [code, signal] = await once(child, 'close')
    if (isLeaving()) await new Promise(() => {})
    return { code: exitCodeOf(code, signal), output, timedOut }
  } catch (error) {
    return { code: 127, output: error instanceof Error ? error.message : String(error), timedOut }
  } finally {
    if (timer) clearTimeout(timer)
    forget()
  }
}

/**
 * Tells a child to leave, waits, and kills it when it does not.
 * @param {import('node:child_process').ChildProcess} child
 * @param {NodeJS.Signals} signal
 * @param {{ group?: boolean }} [options] `group`: with all its descendants; it was started `detached`
 */
export async function endChild(child, signal, options = {}) {
  const { pid } = child
  if (child.exitCode !== null || child.signalCode !== null || pid === undefined) return
  const kill = (/** @type {NodeJS.Signals} */ what) => {
    if (options.group && process.platform !== 'win32') process.kill(-pid, what)
    else child.kill(what)
  }
  const ended = once(child, 'exit')
  kill(signal)
  const timer = setTimeout(() => kill('SIGKILL'), patienceMs)
  await ended
  clearTimeout(timer)
}

/**
 * What is captured ends in a sentence or a log, where colours are noise.
 * @param {NodeJS.ProcessEnv} env
 * @returns {NodeJS.ProcessEnv}
 */
function withoutColour(env) {
  const { FORCE_COLOR: _, ...rest } = env
  return { ...rest, NO_COLOR: '1' }
}
