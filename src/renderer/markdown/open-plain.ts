import type { Block } from './block.ts'
import { append, type ChunkedText, emptyText } from './chunked-text.ts'

type PlainBlock = Extract<Block, { kind: 'plain' }>

/** Text that is shown as it is, up to the next blank line. */
export class OpenPlain {
  #text: ChunkedText = emptyText

  /** Takes what it can of `source`; returns the rest, and whether a blank line has ended it. */
  take(source: string): { rest: string; ended: boolean } {
    const gap = /\n[ \t]*\n/.exec(source)
    const lastLine = source.lastIndexOf('\n')
    const end = gap?.index ?? (lastLine < 0 ? source.length : lastLine)
    this.#text = append(this.#text, source.slice(0, end))
    return { rest: source.slice(end), ended: gap !== null }
  }

  view(rest: string): PlainBlock {
    return { kind: 'plain', text: append(this.#text, rest.replace(/\n[ \t]*$/, '')) }
  }
}
