import { say } from '../setup/say.mjs'
import { emptyCount } from './count.mjs'
import { report } from './report.mjs'

/**
 * Runs every stage, whatever becomes of the others, and prints what came of them.
 * @param {readonly import('./stages.mjs').Stage[]} stages
 * @returns {Promise<number>} the exit code
 */
export async function runAll(stages) {
  /** @type {import('./count.mjs').Count[]} */
  const counts = []
  for (const stage of stages) {
    try {
      counts.push(...(await stage()))
    } catch (error) {
      say(error instanceof Error ? (error.stack ?? error.message) : String(error))
      counts.push({ ...emptyCount('set-up'), failed: 1 })
    }
  }
  const { text, failed } = report(counts)
  process.stdout.write(`\n${text}`)
  return failed === 0 ? 0 : 1
}
