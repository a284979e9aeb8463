/**
 * Runs the scripted session again and again while strace makes one of its writes fail, another one each time:
 * `FOLDER SPACING FIRST LAST EVERY`. strace fails every SPACING-th `pwrite64` of this thread, so writes to a file of
 * no meaning bring its count to where the wanted one is hit. A line of JSON a session, see `Told`; the first
 * line is how many writes a session has.
 */
import { closeSync, copyFileSync, existsSync, mkdirSync, openSync, rmSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { databaseOperations } from '../operations.ts'
import { historyRows } from './history-rows.ts'
import { value } from './questions.ts'
import { scriptedSession } from './scripted-session.ts'

/** `failed`: the steps that failed, with their code. `wrong`: what was lost, or is not as it has to be. */
export interface Told {
  readonly write: number
  readonly failed: readonly { readonly step: string; readonly code: string }[]
  readonly wrong: readonly string[]
}

const [, , folder = '', spacing = 0, first = 1, last = 0, every = 1] = process.argv.map((word, at) =>
  at < 3 ? word : Number(word),
) as [string, string, string, number, number, number, number]
const key = Buffer.alloc(32, 7)
const template = join(folder, 'template.db')
const filler = openSync(join(folder, 'filler'), 'w')
const say = (told: unknown): void => void writeSync(1, `${JSON.stringify(told)}\n`)

/** Writes that mean nothing, until one fails: how many did not. */
function untilOneFails(): number {
  for (let count = 0; ; count += 1) {
    try {
      writeSync(filler, 'x', 0)
    } catch {
      return count
    }
  }
}

function nextToFail(write: number): void {
  untilOneFails()
  for (let count = 0; count < spacing - write; count += 1) writeSync(filler, 'x', 0)
}

/** The write that fails may be one of its own, when the file is opened: it is closed, and opened again. */
function rowsAtLast(file: string): string {
  try {
    return historyRows(file, key)
  } catch {
    return historyRows(file, key)
  }
}

/** One session; `goldens` are the histories after each step where no write failed, and are filled by the first. */
function session(write: number, goldens: string[]): Told {
  const isFirst = goldens.length === 0
  const home = join(folder, `session-${write}`)
  mkdirSync(home)
  const file = join(home, 'history.db')
  copyFileSync(template, file)
  const operations = databaseOperations()
  const failed: Told['failed'][number][] = []
  const wrong: string[] = []
  const compare = (at: number, when: string): void => {
    const found = rowsAtLast(file)
    if (isFirst && goldens.length === at) goldens.push(found)
    if (found !== goldens[at]) wrong.push(`${when}: ${found}`)
  }

  if (isFirst) untilOneFails()
  else nextToFail(write)
  const steps = [
    { name: 'open', run: () => operations.open({ in: 'file' as const, file, key }) },
    ...scriptedSession(),
  ]
  for (const [at, { name, run }] of steps.entries()) {
    let outcome = run(operations)
    if (!outcome.ok) {
      failed.push({ step: name, code: outcome.error.code })
      // Nothing of it is there: what was acknowledged before it is, and it alone.
      if (at > 0) compare(at - 1, `after ${name} failed`)
      outcome = run(operations)
    }
    if (!outcome.ok) wrong.push(`${name} fails for good: ${outcome.error.code}`)
    if (isFirst) compare(at, name)
  }
  if (!existsSync(join(home, 'reserve'))) wrong.push('the reserve does not stand')
  const closed = operations.close()
  if (!closed.ok) failed.push({ step: 'close', code: closed.error.code })
  compare(steps.length - 1, 'at the end')
  rmSync(home, { recursive: true })
  return { write, failed, wrong }
}

untilOneFails()
const making = databaseOperations()
value(making.open({ in: 'file', file: template, key }))
value(making.close())
const goldens: string[] = []
const { wrong } = session(0, goldens)
const writes = spacing - 1 - untilOneFails()
say({ writes, wrong })
for (let write = first; write <= Math.min(last, writes); write += every) say(session(write, goldens))
closeSync(filler)
