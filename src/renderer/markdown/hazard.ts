/**
 * Finds text on which a CommonMark parser takes time out of proportion: its cost on one run of inline
 * text grows with the square of the marks in it. Linear itself.
 */

/** Emphasis marks, brackets and signs of formulas in one run of inline text; a page of ordinary prose stays under a hundred. */
const mostMarks = 600
/** Openings of comments and instructions, each of which is searched to the end for its closing. */
const mostOpenings = 100
/** Different lengths of backtick runs: each is searched to the end for its equal. */
const mostTickLengths = 20
/** Quotes and lists opened on one line. */
const tooDeep = /^(?:[ \t]*(?:>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t]))){40}/

const blank = /^[ \t]*$/
const fence = /^ {0,3}(`{3,}|~{3,})/
const ownLine = /^ {0,3}(?:[-*+][ \t]+\S|#{1,6}[ \t])/
const ordered = /^( {0,3})\d{1,9}([.)])[ \t]+\S/
const delimiterRow = /^ {0,3}[|:-][ \t|:-]*$/
const marks = /[*_~[\]$]|\\\(/g
const openings = /<[!?]/g
const ticks = /`+/g

/** The lines that stand together with the dangerous one: offsets of their start and of their end. */
export interface Hazard {
  readonly start: number
  readonly end: number
}

export function findHazard(source: string): Hazard | null {
  let paragraph = 0
  let run = new InlineRun()
  let closing: RegExp | null = null
  for (let start = 0, next = 0; start < source.length; start = next) {
    const lineEnd = source.indexOf('\n', start)
    next = lineEnd < 0 ? source.length : lineEnd + 1
    const line = source.slice(start, lineEnd < 0 ? source.length : lineEnd)
    if (closing !== null) {
      if (closing.test(line)) closing = null
      continue
    }
    const opened = fence.exec(line)?.[1]
    if (opened !== undefined) {
      closing = new RegExp(`^ {0,3}${opened.charAt(0)}{${opened.length},}[ \\t]*$`)
      run = new InlineRun()
    } else if (blank.test(line)) {
      run = new InlineRun()
      paragraph = next
    } else if (run.isTooMuchWith(line)) {
      return { start: paragraph, end: endOfParagraph(source, next) }
    }
  }
  return null
}

/** Offset behind the line end of the last line before a blank one, or the length of `source`. */
function endOfParagraph(source: string, from: number): number {
  const gap = /\n[ \t]*\n/g
  gap.lastIndex = Math.max(0, from - 1)
  const found = gap.exec(source)
  return found === null ? source.length : found.index + 1
}

/** Counts over the lines that a parser would join to one run of inline text. */
class InlineRun {
  #first = ''
  #previous = ''
  #lines = 0
  #marks = 0
  #openings = 0
  #tickLengths = new Set<number>()
  #table = false

  isTooMuchWith(line: string): boolean {
    if (this.#beginsAnew(line)) this.#restart(line)
    this.#lines++
    this.#previous = line
    this.#marks += count(line, marks)
    this.#openings += count(line, openings)
    for (const [run] of line.matchAll(ticks)) this.#tickLengths.add(run.length)
    return (
      this.#marks > mostMarks ||
      this.#openings > mostOpenings ||
      this.#tickLengths.size > mostTickLengths ||
      tooDeep.test(line)
    )
  }

  #beginsAnew(line: string): boolean {
    if (this.#lines === 0 || ownLine.test(line) || this.#table) return true
    if (delimiterRow.test(line) && cells(line) === cells(this.#previous)) {
      this.#table = true
      return true
    }
    const [, indent, delimiter] = ordered.exec(line) ?? []
    const [, firstIndent, firstDelimiter] = ordered.exec(this.#first) ?? []
    return delimiter !== undefined && indent === firstIndent && delimiter === firstDelimiter
  }

  #restart(line: string): void {
    if (!this.#table) this.#first = line
    this.#marks = 0
    this.#openings = 0
    this.#tickLengths.clear()
  }
}

function count(line: string, pattern: RegExp): number {
  let found = 0
  for (const _ of line.matchAll(pattern)) found++
  return found
}

/** Columns of a table row (GFM 4.10): only a backslash keeps a bar from dividing. */
function cells(line: string): number {
  const inner = line
    .trim()
    .replace(/^\|/, '')
    .replace(/(?<!\\)\|$/, '')
  return count(inner, /(?<!\\)\|/g) + 1
}
