import type { Bench, Figure } from './figure.ts'
import { isMet } from './figure.ts'
import type { Machine } from './machine.ts'

/** What became of one file of the bench. */
export interface Taken {
  readonly bench: Bench
  readonly figures: readonly Figure[]
  /** Why the figures could not be taken. */
  readonly error: string | null
  readonly seconds: number
}

interface Machines {
  readonly before: Machine
  readonly after: Machine
}

export function asJson(taken: readonly Taken[], machines: Machines): string {
  const benches = taken.map(({ bench, figures, error, seconds }) => ({
    name: bench.name,
    method: bench.method,
    seconds,
    error,
    figures: figures.map((figure) => ({ ...figure, met: isMet(figure) })),
  }))
  return JSON.stringify({ at: new Date().toISOString(), machine: machines, benches }, null, 2)
}

export function asTable(taken: readonly Taken[], { before, after }: Machines): string {
  const rows = taken.flatMap(({ figures }) => figures.map(rowOf))
  const head = ['figure', 'unit', 'Sotto', 'baseline', 'ratio / difference', 'aim', 'met']
  const widths = head.map((title, at) =>
    Math.max(...[head, ...rows].map((row) => (row[at] ?? '').length), title.length),
  )
  const line = (row: readonly string[]) =>
    row
      .map((cell, at) => cell.padEnd(widths[at] ?? 0))
      .join('  ')
      .trimEnd()
  const { system, processors, memoryGb, window, display, node } = before
  return [
    line(head),
    line(widths.map((width) => '-'.repeat(width))),
    ...rows.map(line),
    '',
    ...taken.map(({ bench, error, seconds }) =>
      error === null ? `${bench.name} (${seconds} s): ${bench.method}` : `${bench.name}: not taken. ${error}`,
    ),
    `${system}, ${processors} processors, ${memoryGb} GB, Node ${node}, ${window}, ${display}; ` +
      `load ${before.load} before and ${after.load} after.`,
  ].join('\n')
}

function rowOf(figure: Figure): string[] {
  const { unit, sotto, baseline, baselineIs, comparison, aim } = figure
  const met = isMet(figure)
  return [
    figure.figure,
    unit,
    number(sotto),
    `${number(baseline)} (${baselineIs})`,
    comparison.is === 'ratio' ? `× ${number(comparison.value)}` : signed(comparison.value),
    aim === null ? '' : `${aim.bound === 'at most' ? '≤' : '≥'} ${number(aim.value)}`,
    met === null ? '' : met ? 'yes' : 'no',
  ]
}

const signed = (value: number): string => `${value < 0 ? '−' : '+'}${number(Math.abs(value))}`

/** Three digits that count. */
function number(value: number): string {
  return value.toLocaleString('en', { maximumFractionDigits: value < 10 ? 3 : value < 100 ? 1 : 0 })
}
