/**
 * Runs in the namespace, as its first process: when it ends, everything in it ends. `inside.mjs TASK.json` leaves with
 * 0 where the proof holds and with 1 where it does not; its last line is the counts.
 */
import { readFileSync } from 'node:fs'
import { runScript } from '../setup/problem.mjs'
import { say } from '../setup/say.mjs'
import { judgeRun } from './judge-run.mjs'
import { holds, lastLine, table } from './report.mjs'
import { watchSessions } from './watch-sessions.mjs'

/**
 * @typedef {object} Task
 * @property {string} root an empty folder
 * @property {string} chromium the executable that the host finds
 * @property {keyof typeof import('./capture.mjs').capturers} capturer
 * @property {string} models the machine's folder of models
 * @property {string} cache where the machine keeps what was fetched for Sotto
 */

// Whoever started this holds the other end: without it there is nobody to report to.
process.stdin.on('end', () => process.exit(1)).resume()

await runScript(async () => {
  const task = /** @type {Task} */ (JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8')))
  try {
    return await prove(task)
  } catch (error) {
    say(`What was recorded is kept in ${task.root}.`)
    throw error
  }
})
// Whatever still runs in here ends with this process.
process.exit()

/** @param {Task} task */
async function prove(task) {
  const run = await watchSessions(task)
  say('Searching everything that was written.')
  const { tallies, notes, blind } = judgeRun(run)
  const proven = holds(tallies) && blind.length === 0
  process.stdout.write(`\n${table(tallies)}\n\n${notes.join('\n')}\n`)
  for (const sentence of blind) process.stdout.write(`${sentence}\n`)
  if (!proven) process.stdout.write(`What was recorded is kept in ${task.root}.\n`)
  process.stdout.write(`${lastLine(tallies)}\n`)
  return proven ? 0 : 1
}
