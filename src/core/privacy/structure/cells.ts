export interface Cell {
  readonly start: number
  readonly end: number
}

const quotes = new Set(['"', "'", '`'])

/**
 * The cells of one line, without the space and the quotes round them. A double quote holds a comma in (RFC 4180);
 * the bars at both ends of a markdown row make no cell.
 */
export function cellsOf(text: string, start: number, end: number, delimiter: string): Cell[] {
  const cells: Cell[] = []
  let from = start
  let quoted = false
  for (let at = start; at <= end; at++) {
    const mark = text[at]
    if (at < end && mark === '"' && delimiter !== '|') quoted = quoted ? false : isBlank(text, from, at)
    if (at < end && (quoted || mark !== delimiter)) continue
    cells.push(trimmed(text, from, at))
    from = at + 1
  }
  if (delimiter !== '|') return cells
  const first = cells[0]
  const last = cells.at(-1)
  return cells.slice(
    first && first.start === first.end ? 1 : 0,
    last && last.start === last.end ? -1 : cells.length,
  )
}

/** The cells of a line that runs of spaces part, or none where one is longer than a cell of such a table is. */
export function spacedCells(text: string, start: number, end: number): Cell[] {
  const cells: Cell[] = []
  let from = start
  for (let at = start; at <= end; at++) {
    const unit = at < end ? text[at] : ' '
    if (unit !== ' ' && unit !== '\r') continue
    if (at > from) {
      if (at - from > longestSpaced || cells.length > mostSpaced) return []
      cells.push({ start: from, end: at })
    }
    from = at + 1
  }
  return cells
}

const longestSpaced = 32
const mostSpaced = 16

function isBlank(text: string, start: number, end: number): boolean {
  return text.slice(start, end).trim() === ''
}

function trimmed(text: string, start: number, end: number): Cell {
  let [first, last] = [start, end]
  const dull = (mark: string | undefined) =>
    mark === ' ' || mark === '\t' || mark === '\r' || mark === '*' || (mark !== undefined && quotes.has(mark))
  while (first < last && dull(text[first])) first++
  while (last > first && dull(text[last - 1])) last--
  return { start: first, end: last }
}
