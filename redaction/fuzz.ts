/** Looks for texts that break what detect, redact and restore promise; prints the smallest of each rule as a case. */
import { brokenRule } from './fuzz/invariants.ts'
import { makeText } from './fuzz/make-text.ts'
import { minimise } from './fuzz/minimise.ts'
import { Pace, timed } from './fuzz/pace.ts'
import { seeded } from './fuzz/random.ts'

const minutes = numberAfter('--minutes') ?? 1
const seed = numberAfter('--seed') ?? Date.now() % 1_000_000_000
const random = seeded(seed)
const pace = new Pace()
const found = new Map<string, readonly string[]>()
let conversations = 0
let units = 0

process.stdout.write(`seed ${seed}, ${minutes} minutes\n`)
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

function numberAfter(option: string): number | null {
  const at = process.argv.indexOf(option)
  if (at < 0) return null
  const value = Number(process.argv[at + 1])
  if (!Number.isFinite(value) || value < 0) {
    process.stderr.write(`Say a number after ${option}: npm run fuzz -- --minutes 10 --seed 1\n`)
    process.exit(2)
  }
  return value
}
