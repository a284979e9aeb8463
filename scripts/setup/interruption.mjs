import { constants } from 'node:os'

/** @typedef {(signal: NodeJS.Signals) => unknown} Ending */

/** @type {Set<Ending>} */
const endings = new Set()
const signals = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])
let listening = false

/**
 * Says what to do when the person stops the script (Ctrl-C, or the process is told to end): every ending is run and
 * waited for, newest first, then the script leaves with 128 + the signal's number.
 * @param {Ending} ending
 * @returns {() => void} takes the ending back, when there is nothing left to end
 */
export function onInterruption(ending) {
  endings.add(ending)
  if (!listening) {
    listening = true
    for (const signal of signals) process.on(signal, leave)
  }
  return () => {
    endings.delete(ending)
  }
}

/** From here on another program is the one to be interrupted, and the script only waits for its end. */
export function leaveInterruptionsToOthers() {
  for (const signal of signals) process.off(signal, leave)
  listening = false
}

let leaving = false

/** @param {NodeJS.Signals} signal */
async function leave(signal) {
  if (leaving) return
  leaving = true
  for (const ending of [...endings].reverse()) {
    try {
      await ending(signal)
    } catch (error) {
      process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
    }
  }
  process.exit(exitCodeOf(null, signal))
}

/** @returns {boolean} whether the script is on its way out, so that a failed step is not reported as its own fault */
export function isLeaving() {
  return leaving
}

/**
 * The shell's convention for a process that a signal ended.
 * @param {number | null} code
 * @param {NodeJS.Signals | null} signal
 * @returns {number}
 */
export function exitCodeOf(code, signal) {
  if (code !== null) return code
  return signal ? 128 + constants.signals[signal] : 1
}
