import type { ChunkedText } from '../markdown/chunked-text.ts'
import type { Coloured } from './colour-code.ts'
import { cutRuns, type Run } from './colours.ts'

/** Code that leaves something open for so long is coloured up to here. Characters. */
const longestOpen = 32_000
/** Behind so much the rest of a block stays plain: nobody reads it by its colours. Characters. */
const mostColoured = 200_000
/** A piece that takes longer ends the colouring of its block. Milliseconds. */
const tooDear = 80

/** Null: the grammar fails on it. Undefined: nobody knows yet, so nothing is decided. */
export type ColourPiece = (code: string) => Coloured | null | undefined

/**
 * The colours of one block of code that may grow. Finished pieces are coloured once, cut only where the
 * grammar has nothing open, so that no comment and no string is taken apart; what is behind the last cut
 * is coloured again as it grows.
 */
export class ColouredText {
  readonly #now: () => number
  #done: readonly (readonly Run[])[] = []
  #taken: readonly string[] = []
  #takenLength = 0
  /** Pieces to take together next. */
  #span = 1
  #tail: { readonly text: string; readonly pieces: readonly (readonly Run[])[] } | null = null
  #over = false

  constructor(now: () => number) {
    this.#now = now
  }

  /** The runs of each piece of `text`, as far as they are known; they begin it and may not reach its end. */
  pieces(text: ChunkedText): readonly (readonly Run[] | undefined)[] {
    if (!this.#continues(text)) return []
    const tail = this.#tail
    if (tail === null || !restOf(text, this.#done.length).startsWith(tail.text)) return this.#done
    return [...this.#done, ...tail.pieces]
  }

  /** Colours one piece more. Returns whether there is another to be coloured now. */
  step(text: ChunkedText, colour: ColourPiece): boolean {
    if (!this.#continues(text)) this.#startOver()
    if (this.#over) return false
    const from = this.#done.length
    const ready = text.full.slice(from, from + this.#span)
    if (ready.length === this.#span) return this.#takePieces(ready, colour)
    const rest = restOf(text, from)
    if (rest.length > longestOpen || rest === this.#tail?.text) return false
    const coloured = this.#colour(rest, colour)
    if (coloured) this.#tail = { text: rest, pieces: cutRuns(coloured.runs, lengths(text, from)) }
    return false
  }

  #takePieces(ready: readonly string[], colour: ColourPiece): boolean {
    const code = ready.join('')
    const coloured = this.#colour(code, colour)
    if (!coloured) return false
    const pieces = cutRuns(
      coloured.runs,
      ready.map(({ length }) => length),
    )
    if (!coloured.closed && code.length < longestOpen) {
      this.#tail = { text: code, pieces }
      this.#span *= 2
      return true
    }
    this.#done = [...this.#done, ...pieces]
    this.#taken = [...this.#taken, ...ready]
    this.#takenLength += code.length
    this.#tail = null
    this.#span = 1
    if (!coloured.closed || this.#takenLength >= mostColoured) this.#over = true
    return !this.#over
  }

  #colour(code: string, colour: ColourPiece): ReturnType<ColourPiece> {
    const start = this.#now()
    const coloured = colour(code)
    if (coloured === null || this.#now() - start > tooDear) this.#over = true
    return coloured
  }

  #continues(text: ChunkedText): boolean {
    return this.#taken.every((piece, index) => text.full[index] === piece)
  }

  #startOver(): void {
    this.#done = []
    this.#taken = []
    this.#takenLength = 0
    this.#span = 1
    this.#tail = null
    this.#over = false
  }
}

function restOf({ full, last }: ChunkedText, from: number): string {
  return full.slice(from).join('') + last
}

function lengths({ full, last }: ChunkedText, from: number): readonly number[] {
  return [...full.slice(from), last].map(({ length }) => length)
}
