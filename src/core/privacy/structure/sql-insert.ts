import type { LabelHit, LabelIndex } from '../detect/label-index.ts'

const head = /\binsert\s{1,8}into\s{1,8}[^\s(]{1,128}\s{0,8}\(([^()]{1,2000})\)\s{0,8}values\s{0,8}/gi

/** Values of SQL INSERT statements, tied to the columns that the statement names. */
export function insertedRows(
  text: string,
  index: LabelIndex,
): { labels: LabelHit[]; heads: { start: number; end: number }[] } {
  const labels: LabelHit[] = []
  const heads: { start: number; end: number }[] = []
  if (!/insert\s/i.test(text)) return { labels, heads }
  for (const match of text.matchAll(head)) {
    const columns = (match[1] ?? '')
      .split(',')
      .map((name) => index.idOf(name.replace(/[\s"'`[\]]/g, '')) ?? -1)
    heads.push({ start: match.index, end: match.index + match[0].length })
    readTuples(text, match.index + match[0].length, columns, labels)
  }
  return { labels, heads }
}

/** ('a', 2, 'it''s'), (…): a value each column, until something that is no tuple. */
function readTuples(text: string, from: number, columns: readonly number[], labels: LabelHit[]): void {
  let column = -1
  for (let at = from; at < text.length; at++) {
    const mark = text.charAt(at)
    if (column < 0) {
      if (mark === '(') column = 0
      else if (mark !== ',' && mark.trim() !== '') return
    } else if (mark === ',') column++
    else if (mark === ')') column = -1
    else if (mark.trim() !== '') {
      const quoted = mark === "'" || mark === '"'
      const value = quoted ? at + 1 : at
      const id = columns[column] ?? -1
      if (id >= 0) labels.push({ id, start: value, end: value, value })
      at = (quoted ? closingQuote(text, at, mark) : unquotedEnd(text, at)) - (quoted ? 0 : 1)
    }
  }
}

function closingQuote(text: string, open: number, quote: string): number {
  for (let at = open + 1; at < text.length; at++) {
    if (text[at] === '\\') at++
    else if (text[at] === quote) {
      if (text[at + 1] !== quote) return at
      at++
    }
  }
  return text.length
}

function unquotedEnd(text: string, from: number): number {
  let at = from
  while (at < text.length && !',)\n'.includes(text.charAt(at))) at++
  return at
}
