import { spawn } from 'node:child_process'
import { randomBytes, randomInt } from 'node:crypto'
import { once } from 'node:events'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as pause } from 'node:timers/promises'
import { expect, onTestFinished, test } from 'vitest'
import { databaseOperations } from './operations.ts'
import { historyRows } from './testing/history-rows.ts'
import { value } from './testing/questions.ts'
import { randomFrom } from './testing/random.ts'
import { digestOf, sessionStates } from './testing/session-states.ts'
import { temporaryFolder } from './testing/temporary-folder.ts'

const writer = new URL('./testing/session-writer.ts', import.meta.url).pathname
const kills = 50
const rounds = 3

test(`${kills} kills in the middle of edits, branches, titles and deletes that lose what was acknowledged`, {
  timeout: 240_000,
}, async () => {
  const seed = randomInt(2 ** 31)
  const random = randomFrom(seed)
  const key = randomBytes(32)
  const { steps, states } = sessionStates(rounds, key)
  const killedIn: string[] = []

  async function one(kill: number): Promise<void> {
    const when = `seed ${seed}, kill ${kill}`
    const file = join(temporaryFolder(), 'history.db')
    const { begun, done } = await runAndKill(file, key, 1 + Math.floor(random() * steps.length), random() * 3)
    if (begun > done) killedIn.push(steps[done]?.name ?? '')
    // What was acknowledged is there, and of the step that was under way all or nothing.
    const found = states.indexOf(digestOf(historyRows(file, key)), done)
    expect([done, begun], when).toContain(found)
    // It serves on: what was left to do ends where it would have.
    const operations = databaseOperations()
    value(operations.open({ in: 'file', file, key }))
    for (const { run } of steps.slice(found)) value(run(operations))
    value(operations.close())
    expect(digestOf(historyRows(file, key)), when).toBe(states.at(-1))
  }

  let next = 0
  const lane = async () => {
    for (let kill = next++; kill < kills; kill = next++) await one(kill)
  }
  await Promise.all([lane(), lane()])
  process.stdout.write(`seed ${seed}, killed within: ${[...new Set(killedIn)].sort().join(', ')}\n`)
  // A kill between two steps proves little: enough of them have to fall into one.
  expect(killedIn.length).toBeGreaterThan(kills / 5)
})

/** Kills it so many milliseconds after it began that step; which it had begun and which it had acknowledged. */
async function runAndKill(file: string, key: Uint8Array, at: number, delay: number) {
  const child = spawn(process.execPath, [writer, file, Buffer.from(key).toString('hex'), String(rounds)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  onTestFinished(() => void child.kill('SIGKILL'))
  const exit = once(child, 'exit')
  const said = { begun: 0, done: 0 }
  for await (const line of createInterface({ input: child.stdout })) {
    const [stage, step] = line.split(' ')
    if (stage === 'ack') said.done = Number(step)
    else said.begun = Number(step)
    if (stage === 'begin' && said.begun === at) void pause(delay).then(() => child.kill('SIGKILL'))
  }
  expect((await exit)[1]).toBe('SIGKILL')
  return said
}
