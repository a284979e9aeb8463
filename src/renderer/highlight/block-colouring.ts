import type { ChunkedText } from '../markdown/chunked-text.ts'
import { ColouredText } from './coloured-text.ts'
import { canColour, colour, fetchColours, rememberedColours } from './colourer.ts'
import type { Run } from './colours.ts'
import type { LanguageName } from './languages.ts'
import { spread } from './spread-work.ts'

/** The colours of code that grows are brought up to date at most this often. Milliseconds. */
const pace = 250

const now = () => performance.now()

/** Brings the colours of one block up to date in its own time; the text never waits for them. */
export class BlockColouring {
  readonly #language: LanguageName
  readonly #onChange: () => void
  readonly #coloured = new ColouredText(now)
  #text: ChunkedText
  #seen: ChunkedText | null = null
  #due = Number.NEGATIVE_INFINITY
  #cancel: (() => void) | null = null

  /** What was shown before has its colours at once. */
  constructor(language: LanguageName, text: ChunkedText, onChange: () => void) {
    this.#language = language
    this.#text = text
    this.#onChange = onChange
    while (this.#coloured.step(text, (code) => rememberedColours(language, code))) {
      // Each step takes another piece.
    }
  }

  pieces(text: ChunkedText): readonly (readonly Run[] | undefined)[] {
    return this.#coloured.pieces(text)
  }

  update(text: ChunkedText): void {
    this.#text = text
    if (this.#cancel !== null || text === this.#seen) return
    const timer = setTimeout(() => void this.#start(), Math.max(0, this.#due - now()))
    this.#cancel = () => clearTimeout(timer)
  }

  stop(): void {
    this.#cancel?.()
    this.#cancel = null
    this.#seen = null
  }

  async #start(): Promise<void> {
    let stopped = false
    this.#cancel = () => {
      stopped = true
    }
    // Without its grammar, code is still code.
    if (!canColour(this.#language)) await fetchColours(this.#language).catch(() => undefined)
    if (stopped || !canColour(this.#language)) return
    this.#cancel = spread(() => this.#step())
  }

  #step(): boolean {
    const text = this.#text
    const more = this.#coloured.step(text, (code) => colour(this.#language, code))
    this.#onChange()
    if (more) return true
    this.#due = now() + pace
    this.#seen = text
    this.#cancel = null
    return false
  }
}
