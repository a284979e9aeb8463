import { type ChildProcess, spawn } from 'node:child_process'
import { randomBytes, randomInt } from 'node:crypto'
import { once } from 'node:events'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as pause } from 'node:timers/promises'
import { expect, onTestFinished, test } from 'vitest'
import { ConversationId, MessageId } from '../../core/contract/ids.ts'
import { openConnection } from './connection.ts'
import { databaseOperations } from './operations.ts'
import { value } from './testing/questions.ts'
import { randomFrom } from './testing/random.ts'
import { temporaryFolder } from './testing/temporary-folder.ts'

const writer = new URL('./testing/writer.ts', import.meta.url).pathname
const rounds = 50

/** What one answer was said to be before the process was killed. */
interface Said {
  conversation: string
  answer: string
  asked: boolean
  /** The longest checkpoint that was acknowledged, and the longest that was begun. */
  kept: number
  begun: number
  ended: 'no' | 'begun' | 'acknowledged'
}

test(`${rounds} kills that lose what was acknowledged, or leave an answer running`, {
  timeout: 240_000,
}, async () => {
  const seed = randomInt(2 ** 31)
  process.stdout.write(`kill test, seed ${seed}\n`)
  const random = randomFrom(seed)
  const key = randomBytes(32)
  const file = join(temporaryFolder(), 'history.db')
  const inFlight = { ask: 0, checkpoint: 0, end: 0 }
  const kinds = ['ask', 'checkpoint', 'end'] as const

  let next = start(file, key)
  for (let round = 0; round < rounds; round += 1) {
    const { child, lines } = next
    const kind = kinds[round % kinds.length] ?? 'ask'
    const skip = Math.floor(random() * 6)
    const delay = random() * 6
    const said = await killAt({ child, lines }, kind, skip, delay)
    if (said.openKind !== null) inFlight[said.openKind] += 1
    next = start(file, key)
    check(file, key, said.turns, `seed ${seed}, round ${round}`)
  }
  next.child.kill('SIGKILL')
  await once(next.child, 'exit')
  process.stdout.write(`killed while under way: ${JSON.stringify(inFlight)}\n`)
  // A kill between two calls proves little: enough of them have to fall into one.
  expect(inFlight.ask + inFlight.checkpoint + inFlight.end).toBeGreaterThan(rounds / 5)
})

type Kind = 'ask' | 'checkpoint' | 'end'
interface Running {
  readonly child: ChildProcess
  readonly lines: AsyncIterableIterator<string>
}

/** Started before it is needed, so that its start costs nothing. It opens the database when told to go. */
function start(file: string, key: Uint8Array): Running {
  const child = spawn(process.execPath, [writer, file, Buffer.from(key).toString('hex')], {
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  onTestFinished(() => void child.kill('SIGKILL'))
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]()
  return { child, lines }
}

/** Lets it run, and kills it so many milliseconds after it began its `skip`th call of that kind. */
async function killAt({ child, lines }: Running, kind: Kind, skip: number, delay: number) {
  const turns = new Map<string, Said>()
  let openKind: Kind | null = null
  let seen = 0
  await lines.next()
  child.stdin?.write('go\n')
  for await (const line of lines) {
    const [stage, call, ...facts] = line.split(' ')
    openKind = stage === 'begin' && isKind(call) ? call : null
    note(turns, stage, call, facts)
    if (stage !== 'begin' || call !== kind) continue
    seen += 1
    if (seen === skip + 1) void pause(delay).then(() => child.kill('SIGKILL'))
  }
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit')
  expect(child.signalCode).toBe('SIGKILL')
  return { turns, openKind }
}

function isKind(call: string | undefined): call is Kind {
  return call === 'ask' || call === 'checkpoint' || call === 'end'
}

function note(
  turns: Map<string, Said>,
  stage: string | undefined,
  call: string | undefined,
  facts: string[],
) {
  if (stage === 'begin' && call === 'ask') {
    const [conversation = '', turn = '', answer = ''] = facts
    turns.set(turn, { conversation, answer, asked: false, kept: 0, begun: 0, ended: 'no' })
    return
  }
  const said = turns.get(facts[0] ?? '')
  if (said === undefined) return
  if (call === 'ask') said.asked = true
  else if (call === 'end') said.ended = stage === 'done' ? 'acknowledged' : 'begun'
  else if (stage === 'done') said.kept = Number(facts[1])
  else said.begun = Number(facts[1])
}

/** Opens what the killed process left, as the next start of the app does. */
function check(file: string, key: Uint8Array, turns: ReadonlyMap<string, Said>, when: string): void {
  const operations = databaseOperations()
  value(operations.open({ in: 'file', file, key }))
  value(operations.markInterrupted(Date.now()))
  for (const said of turns.values()) {
    const page = operations.page(ConversationId.parse(said.conversation))
    if (!said.asked && !page.ok) continue
    expect(page.ok, when).toBe(true)
    const answer = value(operations.answer(MessageId.parse(said.answer)))
    expect(
      value(page).messages.map(({ text }) => text.length),
      when,
    ).toEqual([3000, answer.text.length])
    if (said.ended === 'acknowledged') expect(answer.state, when).toBe('done')
    else if (said.ended === 'no') expect(answer.state, when).toBe('interrupted')
    const full = 70_000
    const possible = answer.state === 'done' ? [full] : [said.kept, said.begun]
    expect(possible, when).toContain(answer.text.length)
  }
  value(operations.close())
  const connection = openConnection({ in: 'file', file, key })
  expect(connection.pragma('integrity_check', { simple: true }), when).toBe('ok')
  expect(connection.pragma('foreign_key_check'), when).toEqual([])
  connection.close()
}
