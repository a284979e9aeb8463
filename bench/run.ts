/**
 * `npm run bench [-- --json] [-- NAME…]`: takes the figures one after the other and prints them. Speed is measured here
 * and never asserted: the exit code is 1 only where a figure could not be taken. Progress goes to standard error.
 */
import { commit } from './commit.ts'
import { conversation } from './conversation.ts'
import { firstToken } from './first-token.ts'
import { firstTokenReal } from './first-token-real.ts'
import { memory } from './memory.ts'
import type { Bench, Figure } from './parts/figure.ts'
import { machine } from './parts/machine.ts'
import { asJson, asTable, type Taken } from './parts/report.ts'
import { start } from './start.ts'
import { streaming } from './streaming.ts'

const all: readonly Bench[] = [firstToken, firstTokenReal, streaming, start, memory, commit, conversation]

const words = process.argv.slice(2)
const names = words.filter((word) => !word.startsWith('-'))
const unknown = names.filter((name) => all.every((bench) => bench.name !== name))
if (unknown.length > 0) {
  process.stderr.write(
    `No figure is called ${unknown.join(', ')}; there are ${all.map(({ name }) => name).join(', ')}.\n`,
  )
  process.exit(1)
}

async function take(bench: Bench): Promise<Taken> {
  process.stderr.write(`${bench.name} …\n`)
  const began = performance.now()
  const { figures, error } = await bench.measure().then(
    (measured: readonly Figure[]) => ({ figures: measured, error: null }),
    (thrown: unknown) => ({ figures: [], error: thrown instanceof Error ? thrown.message : String(thrown) }),
  )
  return { bench, figures, error, seconds: Math.round((performance.now() - began) / 1000) }
}

const before = machine()
const taken: Taken[] = []
for (const bench of all) {
  if (names.length === 0 || names.includes(bench.name)) taken.push(await take(bench))
}
const print = words.includes('--json') ? asJson : asTable
process.stdout.write(`${print(taken, { before, after: machine() })}\n`)
if (taken.some(({ error }) => error !== null)) process.exitCode = 1
