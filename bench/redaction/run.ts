/**
 * `npm run bench -- redaction [--json]`: how well and how fast the redactor finds, on this project's own cases and
 * texts. Printed, never asserted; see docs/redaction.md.
 */
import { type Accuracy, accuracies } from './accuracy.ts'
import { type Adversarial, adversarial } from './adversarial.ts'
import { type Growth, growth } from './growth.ts'
import { type Heap, heaps } from './heap.ts'
import { type Speed, speeds } from './speed.ts'

const say = (line: string) => process.stderr.write(`${line} …\n`)

say('accuracy')
const accuracy = accuracies()
say('speed')
const speed = speeds()
say('growth')
const grown = growth()
say('heap')
const heap = heaps()
say('texts made to be slow')
const hostile = adversarial()

if (process.argv.includes('--json')) {
  process.stdout.write(
    `${JSON.stringify({ accuracy, speed, growth: grown, heap, adversarial: hostile }, null, 2)}\n`,
  )
} else {
  process.stdout.write(
    [
      ...accuracy.flatMap(({ file, rows }) => [`\n${file}`, ...accuracyTable(rows)]),
      '',
      ...speedTable(speed),
      '',
      ...growthTable(grown),
      '',
      ...heapTable(heap),
      '',
      ...hostileTable(hostile),
      '',
    ].join('\n'),
  )
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const widths = head.map((title, at) => Math.max(title.length, ...rows.map((row) => (row[at] ?? '').length)))
  return [head, ...rows].map((row) =>
    row
      .map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0)))
      .join('  '),
  )
}

function accuracyTable(rows: readonly Accuracy[]): string[] {
  const share = (part: number, whole: number) => (whole === 0 ? '-' : (part / whole).toFixed(3))
  return table(
    ['type', 'spans', 'found', 'typed', 'exact', 'false alarms'],
    rows.map(({ type, wanted, found, typed, exact, false: alarms }) => [
      type,
      String(wanted),
      share(found, wanted),
      share(typed, wanted),
      share(exact, wanted),
      String(alarms),
    ]),
  )
}

function speedTable(rows: readonly Speed[]): string[] {
  const millions = (rate: number) => (rate / 1e6).toFixed(2)
  return table(
    ['M characters/s', 'detect', 'NFKC pass', 'indexOf pass', 'detect / NFKC'],
    rows.map(({ text, detect, nfkc, indexOf }) => [
      text,
      millions(detect),
      millions(nfkc),
      millions(indexOf),
      (detect / nfkc).toFixed(3),
    ]),
  )
}

function growthTable({ sizes, times }: Growth): string[] {
  return [
    ...table(
      ['characters', 'ms', 'M characters/s'],
      sizes.map(({ characters, milliseconds }) => [
        String(characters),
        milliseconds.toFixed(1),
        (characters / milliseconds / 1000).toFixed(2),
      ]),
    ),
    `10 M over 1 M: × ${times.toFixed(2)} (linear is 10).`,
  ]
}

function heapTable(rows: readonly Heap[]): string[] {
  return table(
    ['heap after 10 M characters of', 'more, × size of the text'],
    rows.map(({ text, times }) => [text, times.toFixed(2)]),
  )
}

function hostileTable(rows: readonly Adversarial[]): string[] {
  return table(
    ['1 M characters of', 'ms', '1 M over 250 K (linear is 4)'],
    rows.map(({ text, milliseconds, times }) => [
      `"${text}"`,
      milliseconds.toFixed(0),
      `× ${times.toFixed(2)}`,
    ]),
  )
}
