import type { Block } from './block.ts'
import { append, type ChunkedText, emptyText } from './chunked-text.ts'

type CodeBlock = Extract<Block, { kind: 'code' }>

/**
 * A fenced code block that is being written (CommonMark 0.31.2, 4.5). Its lines are appended and never
 * parsed, so a line costs the same however long the block has become.
 */
export class OpenFence {
  readonly #language: string
  readonly #indent: number
  readonly #closing: RegExp
  #text: ChunkedText = emptyText
  #lines = 0

  constructor(openingLine: string, language: string) {
    const [, indent = '', marks = ''] = /^( {0,3})(`{3,}|~{3,})/.exec(openingLine) ?? []
    this.#language = language
    this.#indent = indent.length
    this.#closing = new RegExp(`^ {0,3}${marks.charAt(0)}{${marks.length},}[ \\t]*$`)
  }

  /** Takes the finished lines of `source`; returns the rest, and whether one of them closed the block. */
  take(source: string): { rest: string; ended: boolean } {
    let start = 0
    for (let end = source.indexOf('\n'); end >= 0; end = source.indexOf('\n', start)) {
      const line = source.slice(start, end)
      start = end + 1
      if (this.#closing.test(line)) return { rest: source.slice(start), ended: true }
      this.#text = append(this.#text, this.#separator() + withoutIndent(line, this.#indent))
      this.#lines++
    }
    return { rest: source.slice(start), ended: false }
  }

  /** What is written so far with the line in progress, unless that looks like the beginning of the end. */
  view(partialLine: string): CodeBlock {
    const held = this.isEmpty(partialLine) || /^ {0,3}(?:`+|~+)[ \t]*$/.test(partialLine)
    const more = held ? '' : this.#separator() + withoutIndent(partialLine, this.#indent)
    return { kind: 'code', language: this.#language, text: append(this.#text, more) }
  }

  /** Whether nothing of a last line would be seen: without a line end it is no line then. */
  isEmpty(partialLine: string): boolean {
    return withoutIndent(partialLine, this.#indent) === ''
  }

  #separator(): string {
    return this.#lines === 0 ? '' : '\n'
  }
}

/** Takes at most `columns` of leading white space; a tab that is cut through leaves spaces. */
function withoutIndent(line: string, columns: number): string {
  let column = 0
  let index = 0
  while (column < columns) {
    const character = line.charAt(index)
    if (character === ' ') column++
    else if (character === '\t') column += 4 - (column % 4)
    else break
    index++
  }
  return ' '.repeat(Math.max(0, column - columns)) + line.slice(index)
}
