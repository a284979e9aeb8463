import { say } from './say.mjs'

/** A failure that was foreseen: its message is a whole sentence for the person, with what to do. */
export class Problem extends Error {}

/**
 * Runs a script's body; a Problem ends it with its sentence and code 1, anything else is a bug and keeps its stack.
 * @param {() => Promise<number | void>} body resolves to the exit code, 0 when it says nothing
 */
export async function runScript(body) {
  try {
    process.exitCode = (await body()) ?? 0
  } catch (error) {
    if (!(error instanceof Problem)) throw error
    say(error.message)
    process.exitCode = 1
  }
}
