import { type Arguments, readArguments } from './arguments.ts'
import { Unreadable } from './read-text.ts'

const options = `  --level strict   also what is only likely, and amounts, dates and addresses of pages
  --word W         hides a word of your own
  --pattern P      hides what a pattern of RE2 syntax matches
  --allow W        never hides this
  --second-opinion a small model for Chinese looks too; slower, and it can only add
The three that take W or P may be repeated; - reads standard input. More in docs/redaction.md.
`

/**
 * Runs one of the commands on what its words ask for. Leaves with 0; with 1 where the text cannot be read or the result
 * not be written, with 2 where the words cannot be followed.
 */
export async function command(
  usage: string,
  run: (asked: Extract<Arguments, { kind: 'run' }>) => Promise<void>,
): Promise<void> {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    // Whoever reads has read enough.
    if (error.code === 'EPIPE') process.exit(0)
    leave(1, `The result could not be written: ${error.message}`)
  })
  const asked = readArguments(process.argv.slice(2))
  if (asked.kind === 'wrong') leave(2, `${asked.sentence}\nUsage: ${usage}`)
  if (asked.kind === 'help') return print(`Usage: ${usage} [options]\n${options}`)
  try {
    await run(asked)
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error
    leave(1, error.message)
  }
}

/** Writes to standard output, and comes back when it is written: no result is reported that did not arrive. */
export function print(text: string): Promise<void> {
  return new Promise((resolve) => {
    process.stdout.write(text, (error) => {
      if (!error) resolve()
    })
  })
}

function leave(code: number, sentence: string): never {
  process.stderr.write(`${sentence}\n`)
  process.exit(code)
}
