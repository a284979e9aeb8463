import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { detect } from '../../src/core/privacy/detect/detect.ts'
import { detectors } from '../../src/core/privacy/detect/registry.ts'

/** How well one type is found on the project's own cases. */
export interface Accuracy {
  readonly type: string
  /** Spans that should be found, and the shares of them found at all, under their type, and exactly. */
  readonly wanted: number
  readonly found: number
  readonly typed: number
  readonly exact: number
  /** Findings of this type where nothing stands. */
  readonly false: number
}

interface Case {
  readonly text: string
  readonly spans: readonly {
    readonly start: number
    readonly end: number
    readonly type: string
    readonly optional?: boolean
  }[]
  /** Types that a case may show without harm: public figures, cities. */
  readonly soft_types?: readonly string[]
}

const folder = join(import.meta.dirname, '../../redaction/cases')

/** Each file of cases, then the examples that stand beside the rules; one row a type, and one for the whole file. */
export function accuracies(): { readonly file: string; readonly rows: readonly Accuracy[] }[] {
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .map((name) => ({ file: name, rows: rowsOf(readCases(join(folder, name))) }))
  return [...files, { file: 'examples of the rules', rows: rowsOf(examples()) }]
}

function readCases(file: string): Case[] {
  const lines = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
  return lines.map((line): Case => JSON.parse(line))
}

/** In a rule's examples only its own type is marked. */
function examples(): (Case & { readonly only: string })[] {
  return detectors.flatMap(({ type, cases }) =>
    [...cases.yes, ...cases.no].map((example) => {
      const spans: { start: number; end: number; type: string }[] = []
      let text = ''
      let start = 0
      for (const part of example.split(/([«»])/)) {
        if (part === '«') start = text.length
        else if (part === '»') spans.push({ start, end: text.length, type })
        else text += part
      }
      return { text, spans, only: type }
    }),
  )
}

function rowsOf(cases: readonly (Case & { readonly only?: string })[]): Accuracy[] {
  const rows = new Map<string, { -readonly [Key in keyof Accuracy]: Accuracy[Key] }>()
  const rowOf = (type: string) => {
    const row = rows.get(type) ?? { type, wanted: 0, found: 0, typed: 0, exact: 0, false: 0 }
    rows.set(type, row)
    return row
  }
  for (const { text, spans, soft_types: soft = [], only } of cases) {
    const findings = detect(text).filter(({ type }) => only === undefined || type === only)
    for (const span of spans) {
      if (span.optional) continue
      const touching = findings.filter(({ start, end }) => start < span.end && end > span.start)
      for (const row of [rowOf(span.type), rowOf('all')]) {
        row.wanted++
        row.found += touching.length > 0 ? 1 : 0
        row.typed += touching.some(({ type }) => type === span.type) ? 1 : 0
        row.exact += touching.some(({ start, end }) => start === span.start && end === span.end) ? 1 : 0
      }
    }
    for (const { start, end, type } of findings) {
      if (soft.includes(type) || spans.some((span) => start < span.end && end > span.start)) continue
      rowOf(type).false++
      rowOf('all').false++
    }
  }
  const { all, ...types } = Object.fromEntries(rows)
  const sorted = Object.values(types).sort((one, other) => one.type.localeCompare(other.type))
  return all ? [...sorted, all] : sorted
}
