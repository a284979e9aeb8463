import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { detect } from '../../src/core/privacy/detect/detect.ts'
import { detectors } from '../../src/core/privacy/detect/registry.ts'
import { ordinaryText } from './ordinary-text.ts'

/** What reading a text of 10 M characters adds to the heap, garbage included, over the size of the text in memory. */
export interface Heap {
  readonly text: string
  readonly times: number
}

const characters = 10_000_000
const texts: Readonly<Record<string, () => string>> = {
  'Chinese chat': () => ordinaryText('Chinese', characters),
  'English chat': () => ordinaryText('English', characters),
  'nothing but findings': findingsOnly,
}

/** A process of its own for each, as it comes: what ran before decides how much garbage an engine lets lie. */
export function heaps(): Heap[] {
  return Object.keys(texts).map((text) => ({
    text,
    times: Number(
      execFileSync(process.execPath, [fileURLToPath(import.meta.url), text], { encoding: 'utf8' }),
    ),
  }))
}

/** All examples of the rules, again and again. */
function findingsOnly(): string {
  const lines = detectors.flatMap(({ cases }) => cases.yes).map((line) => line.replace(/[«»]/g, ''))
  const all = `${lines.join('\n')}\n`
  const text = all.repeat(Math.ceil(characters / all.length)).slice(0, characters)
  // Asked for a unit, the text is laid out in memory, which is none of the reading's.
  return text.charCodeAt(0) > 0 ? text : all
}

function growth(text: string): number {
  // The tables of the rules are there once, however much is read.
  detect('我叫张伟，手机13812345678. Call Karen Whitfield.')
  const before = process.memoryUsage()
  const findings = detect(text)
  const after = process.memoryUsage()
  const more = after.heapUsed + after.external - before.heapUsed - before.external
  return findings.length > 0 ? more / (2 * text.length) : Number.NaN
}

const make = process.argv[1] === fileURLToPath(import.meta.url) ? texts[process.argv[2] ?? ''] : undefined
if (make) process.stdout.write(String(growth(make())))
