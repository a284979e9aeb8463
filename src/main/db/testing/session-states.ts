import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { databaseOperations } from '../operations.ts'
import { historyRows } from './history-rows.ts'
import { value } from './questions.ts'
import { scriptedSession } from './scripted-session.ts'
import { temporaryFolder } from './temporary-folder.ts'

export const digestOf = (rows: string): string => createHash('sha256').update(rows).digest('hex')

/** The steps of so many rounds, and the history after each of them where nothing goes wrong; the first is the empty one. */
export function sessionStates(rounds: number, key: Uint8Array) {
  const file = join(temporaryFolder(), 'history.db')
  const operations = databaseOperations()
  value(operations.open({ in: 'file', file, key }))
  const steps = Array.from({ length: rounds }, (_none, round) => scriptedSession(round)).flat()
  const states = [digestOf(historyRows(file, key))]
  for (const { run } of steps) {
    value(run(operations))
    states.push(digestOf(historyRows(file, key)))
  }
  value(operations.close())
  return { steps, states }
}
