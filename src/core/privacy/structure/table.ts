import type { LabelHit, LabelIndex } from '../detect/label-index.ts'
import { type Cell, cellsOf, spacedCells } from './cells.ts'

const delimiters = [',', '\t', '|', ';'] as const
/** A space parts cells only where a whole line of short heads stands over a line with as many. */
type Delimiter = (typeof delimiters)[number] | ' '

/** Columns of a table under way: for each the id of its label, or -1. */
export interface OpenTable {
  readonly delimiter: Delimiter
  readonly columns: readonly number[]
  /** Where its first row begins; 0 where it began in a piece before. */
  readonly first: number
}

interface Tables {
  readonly labels: LabelHit[]
  readonly heads: { readonly start: number; readonly end: number }[]
  readonly open: OpenTable | null
}

/**
 * Tables of comma, tab, semicolon or bar: a line in which a known label fills a cell, over a line with as many cells.
 * `open` goes on with a table that began before this text.
 */
export function tables(
  text: string,
  labels: readonly LabelHit[],
  index: LabelIndex,
  open: OpenTable | null,
): Tables {
  const found: Tables = { labels: [], heads: [], open: null }
  // A piece begins within a row; the piece before has read that one.
  let [read, left] = open ? rows(text, { ...open, first: 0 }, lineEnd(text, 0) + 1, found.labels) : [0, null]
  for (const hit of labels) {
    if (hit.start < read) continue
    const delimiter = filledCell(text, hit)
    const start = text.lastIndexOf('\n', hit.start) + 1
    const end = lineEnd(text, hit.start)
    if (!delimiter) {
      const spaced = hit.end < end ? spacedTable(text, start, end, index) : null
      if (!spaced) continue
      read = end
      found.heads.push({ start, end })
      ;[read, left] = rows(text, spaced, spaced.first, found.labels)
      continue
    }
    // One try a line, whatever it holds, so that a line of nothing but labels costs no more than its length.
    read = end
    const heads = cellsOf(text, start, end, delimiter)
    const next = skipRule(text, end + 1)
    if (heads.length < 2 || next >= text.length) continue
    if (cellsOf(text, next, lineEnd(text, next), delimiter).length !== heads.length) continue
    const names = heads.map((cell) => text.slice(cell.start, cell.end))
    const whose = names.map((name) => owner.exec(name)?.[0]).find(Boolean)
    const columns = names.map((name) => index.idOf(whose && plain.test(name) ? `${whose} id` : name) ?? -1)
    found.heads.push({ start, end })
    ;[read, left] = rows(text, { delimiter, columns, first: next }, next, found.labels)
  }
  return { ...found, open: left }
}

/** Beside a column of employees, one of "ID" is theirs. */
const owner = /employee|patient|student/i
const plain = /^(?:id|id no\.?|no\.?|number|#)$/i

const fewest = 3
const longestHead = 8

/** "学号 姓名 成绩" over "1 张三 90": three heads and more, two of them known, none longer than a head. */
function spacedTable(text: string, start: number, end: number, index: LabelIndex): OpenTable | null {
  if (end - start > 96 || end + 1 >= text.length) return null
  const heads = spacedCells(text, start, end)
  if (heads.length < fewest || heads.some((head) => head.end - head.start > longestHead)) return null
  if (spacedCells(text, end + 1, Math.min(lineEnd(text, end + 1), end + 512)).length !== heads.length)
    return null
  const columns = heads.map((head) => index.idOf(text.slice(head.start, head.end)) ?? -1)
  return columns.filter((id) => id >= 0).length < 2 ? null : { delimiter: ' ', columns, first: end + 1 }
}

function cellsIn(text: string, start: number, end: number, delimiter: Delimiter): Cell[] {
  return delimiter === ' ' ? spacedCells(text, start, end) : cellsOf(text, start, end, delimiter)
}

/** The delimiter on one side of a label that fills its cell; the other side may be the line's end. */
function filledCell(text: string, { start, end }: LabelHit): Delimiter | null {
  let before = start - 1
  while (before >= 0 && ' "\'`*'.includes(text.charAt(before))) before--
  let after = end
  // A remark in brackets belongs to the head: 电话(手机).
  if (text[after] === '(') after += text.slice(after, after + 18).indexOf(')') + 1
  while (after < text.length && ' "\'`*\r'.includes(text.charAt(after))) after++
  const left = before < 0 ? '\n' : text.charAt(before)
  const right = after >= text.length ? '\n' : text.charAt(after)
  for (const delimiter of delimiters) {
    if ((left === delimiter || left === '\n') && (right === delimiter || right === '\n') && left !== right)
      return delimiter
    if (left === delimiter && right === delimiter) return delimiter
  }
  return null
}

/** Ties the cells of the rows to their columns' labels; gives where it stopped, and the table if the text ended first. */
function rows(
  text: string,
  table: OpenTable,
  from: number,
  labels: LabelHit[],
): [read: number, open: OpenTable | null] {
  let start = from
  while (start < text.length) {
    const end = lineEnd(text, start)
    const cells = cellsIn(text, start, end, table.delimiter)
    if (cells.length < 2) return [start, null]
    if (cells.length === table.columns.length) {
      for (const [at, cell] of cells.entries()) {
        const id = table.columns[at] ?? -1
        if (id >= 0 && cell.end > cell.start)
          labels.push({ id, start: cell.start, end: cell.start, value: cell.start })
      }
    }
    start = end + 1
  }
  return [text.length, table]
}

/** |---|:--:| of markdown. */
function skipRule(text: string, start: number): number {
  const end = lineEnd(text, start)
  return /^[|:\- \t\r]+$/.test(text.slice(start, end)) ? end + 1 : start
}

function lineEnd(text: string, from: number): number {
  const end = text.indexOf('\n', from)
  return end < 0 ? text.length : end
}
