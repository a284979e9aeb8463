/** Looks for texts that break what detect, redact and restore promise; prints the smallest of each rule as a case. */
import { parseArgs } from 'node:util'
import { brokenRule } from './fuzz/invariants.ts'
import { makeText } from './fuzz/make-text.ts'
import { minimise } from './fuzz/minimise.ts'
import { Pace, timed } from './fuzz/pace.ts'
import { seeded } from './fuzz/random.ts'

const usage = 'npm run fuzz -- --minutes 10 --seed 1'
const { minutes, seed } = asked()
const random = seeded(seed)
const pace = new Pace()
const found = new Map<string, readonly string[]>()
let conversations = 0
let units = 0

process.stdout.write(`seed ${seed}, for ${minutes} min\n`)
const end = Date.now() + minutes * 60_000
while (Date.now() < end && found.size < 10) {
  const texts = Array.from({ length: 1 + random.below(3) }, () => makeText(random))
  conversations++
  units += texts.reduce((sum, { length }) => sum + length, 0)
  const broken = brokenRule(texts)
  if (broken !== null && !found.has(broken)) {
    report(
      broken,
      minimise(texts, (candidate) => brokenRule(candidate) === broken, Date.now() + 20_000),
    )
  }
  for (const text of broken === null ? texts : []) {
    const milliseconds = pace.tooSlow(text, timed(text))
    if (milliseconds !== null && !found.has('slow')) report('slow', [text], `${Math.round(milliseconds)} ms`)
  }
}
process.stdout.write(`${conversations} conversations, ${units} characters, ${found.size} broken rules\n`)
process.exitCode = found.size === 0 ? 0 : 1

function report(rule: string, texts: readonly string[], remark = ''): void {
  found.set(rule, texts)
  process.stdout.write(`seed ${seed}: ${rule} ${remark}\n  ${texts.map(written).join(', ').slice(0, 2000)}\n`)
}

/** A text as code; one that is something many times over says so. */
function written(text: string): string {
  const period = text.length > 200 ? `${text}${text}`.indexOf(text.slice(0, 200), 1) : text.length
  const unit = text.slice(0, period)
  const isRepeated = period < text.length && unit.repeat(Math.ceil(text.length / period)).startsWith(text)
  return isRepeated
    ? `${JSON.stringify(unit)}.repeat(${Math.ceil(text.length / period)})`
    : JSON.stringify(text)
}

function asked(): { minutes: number; seed: number } {
  try {
    const { values } = parseArgs({ options: { minutes: { type: 'string' }, seed: { type: 'string' } } })
    const minutes = Number(values.minutes ?? 1)
    const seed = Number(values.seed ?? Date.now() % 1_000_000_000)
    if (minutes >= 0 && Number.isSafeInteger(seed) && seed >= 0) return { minutes, seed }
  } catch {
    // Said below, with what can be asked for.
  }
  process.stderr.write(`Say a number after --minutes, and a whole one after --seed: ${usage}\n`)
  process.exit(2)
}
