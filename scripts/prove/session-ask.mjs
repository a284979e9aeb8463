/** A session on the terminal: one question by `--ask`. */
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { Problem } from '../setup/problem.mjs'
import { repository } from '../setup/repository.mjs'

/**
 * @param {string} question
 * @param {(command: readonly string[], options: import('node:child_process').SpawnOptions) => import('node:child_process').ChildProcess} watched
 * @returns {Promise<string>} the answer
 */
export async function askOnTerminal(question, watched) {
  const command = [process.execPath, join(repository, 'out', 'main', 'command-line.js'), '--ask', question]
  const child = watched(command, { stdio: ['ignore', 'pipe', 'pipe'] })
  const ended = new Promise((resolve) => child.once('close', resolve))
  if (!child.stdout || !child.stderr) throw new Error('the session got no streams')
  const [answer, said, code] = await Promise.all([text(child.stdout), text(child.stderr), ended])
  if (code !== 0) throw new Problem(`"--ask" ended with ${code} and said:\n${said.trim() || '(nothing)'}`)
  if (/not saved/i.test(said))
    throw new Problem(`"--ask" did not save the conversation; it said:\n${said.trim()}`)
  return answer
}
