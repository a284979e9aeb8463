import type { MessageId } from '../../core/contract/ids.ts'
import { rowOfMessage } from '../chat/reading-position.ts'
import { matchRanges } from './match-ranges.ts'

/** One of the matches: of a message, the so-many-th; counted from 0. */
export interface Match {
  readonly message: MessageId
  readonly ordinal: number
}

/** Matches are marked anew at most this often while an answer grows. Milliseconds. */
const markEvery = 200
/** How long a row may take to be there with its words before the reader is left alone. Milliseconds. */
const placePatience = 2000
/** Where in the list the match is put, from the top, as a part of its height. */
const placeAt = 0.35

/**
 * Marks the matches in the rows that are there, as highlights of the style sheet: nothing of the document
 * changes, so React and the selection never notice. Moves the list to the current one, once.
 */
export class MatchMarks {
  readonly #list: HTMLElement
  readonly #rows = new Map<Element, readonly Range[]>()
  readonly #changes: MutationObserver
  #word = ''
  #current: Match | null = null
  #placeUntil = 0
  #timer: ReturnType<typeof setTimeout> | null = null

  constructor(list: HTMLElement) {
    this.#list = list
    this.#changes = new MutationObserver((records) => this.#forget(records))
    this.#changes.observe(list, { subtree: true, childList: true, characterData: true })
  }

  /** Marks another word, already folded; an empty one marks nothing. */
  look(word: string): void {
    this.#word = word
    this.#rows.clear()
    this.#mark()
  }

  /** The match that the reader goes to; null where there is none. */
  goTo(match: Match | null): void {
    this.#current = match
    this.#placeUntil = match === null ? 0 : performance.now() + placePatience
    this.#mark()
  }

  end(): void {
    this.#changes.disconnect()
    if (this.#timer !== null) clearTimeout(this.#timer)
    CSS.highlights.delete('match')
    CSS.highlights.delete('current-match')
  }

  #forget(records: readonly MutationRecord[]): void {
    for (const { target } of records) {
      const element = target instanceof Element ? target : target.parentElement
      const row = element?.closest('[data-message]')
      if (row) this.#rows.delete(row)
    }
    this.#timer ??= setTimeout(
      () => {
        this.#timer = null
        this.#mark()
      },
      this.#placeUntil > performance.now() ? 0 : markEvery,
    )
  }

  #mark(): void {
    const rows = this.#word === '' ? [] : [...this.#list.querySelectorAll('[data-message]')]
    for (const row of this.#rows.keys()) if (!row.isConnected) this.#rows.delete(row)
    for (const row of rows) {
      if (!this.#rows.has(row)) this.#rows.set(row, matchRanges(row, this.#word))
    }
    const current = this.#currentRange()
    const all = rows.flatMap((row) => this.#rows.get(row) ?? [])
    CSS.highlights.set('match', new Highlight(...all.filter((range) => range !== current)))
    CSS.highlights.set('current-match', new Highlight(...(current === null ? [] : [current])))
    this.#place(current)
  }

  /** What is read and what is searched can differ by a mark of markdown: then the nearest is taken. */
  #currentRange(): Range | null {
    const current = this.#current
    const row = current === null ? null : rowOfMessage(this.#list, current.message)
    const ranges = (row && this.#rows.get(row)) ?? []
    return ranges[Math.min(current?.ordinal ?? 0, ranges.length - 1)] ?? null
  }

  #place(range: Range | null): void {
    if (range === null || performance.now() > this.#placeUntil) return
    this.#placeUntil = 0
    const [list, match] = [this.#list.getBoundingClientRect(), range.getBoundingClientRect()]
    if (match.top >= list.top + 24 && match.bottom <= list.bottom - 24) return
    this.#list.scrollTop += match.top - list.top - list.height * placeAt
  }
}
