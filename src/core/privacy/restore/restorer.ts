import { allLabels, mostDigits } from '../redact/placeholder.ts'
import type { Restorable, RestoreBook } from './restore-book.ts'
import { mayBegin, tokenAt } from './token-at.ts'

/** A stretch of an answer: as it came, or a value in the place of what was written for it. */
export type Segment =
  | { readonly kind: 'text'; readonly text: string }
  | {
      readonly kind: 'restored'
      readonly value: string
      readonly token: string
      /** What stood there: the token as the model wrote it, or the invented value. */
      readonly written: string
    }

export interface RestoreOptions {
  /** Code takes a token only to the letter: `[id_1]` and `PERSON_1` may be its own names. */
  readonly code: boolean
  /** Whether this value is to be put back here. */
  readonly wants: (entry: Restorable) => boolean
}

export const inText: RestoreOptions = { code: false, wants: () => true }
export const inCode: RestoreOptions = { code: true, wants: () => true }

const looksLikeToken = new RegExp(
  `[\\[［【]((?:${allLabels.join('|')})_\\d{1,${mostDigits}})([A-Z]{0,3})[\\]］】]`,
  'g',
)
/** Longer than any token to the letter. */
const tokenLength = 24

/**
 * Puts values back into a text that comes in pieces: one pass, leftmost and longest, never twice over what it wrote.
 * It holds back only an end that may yet become a known token.
 */
export class Restorer {
  readonly #book: RestoreBook
  readonly #options: RestoreOptions
  /** The unit before what is held. */
  #before = Number.NaN
  #held = ''
  /** The last of what came, for tokens of nobody that the pieces part. */
  #recent = ''
  readonly #unknown = new Set<string>()

  constructor(book: RestoreBook, options: RestoreOptions = inText) {
    this.#book = book
    this.#options = options
  }

  push(text: string): Segment[] {
    this.#note(text)
    return this.#advance(text, false)
  }

  /** What was held; nothing comes after it. */
  end(): Segment[] {
    return this.#advance('', true)
  }

  /** Names in the form of a token that stand for nothing here, and are not the person's own. */
  get unknown(): readonly string[] {
    return [...this.#unknown]
  }

  #advance(more: string, final: boolean): Segment[] {
    const text = this.#held + more
    const segments: Segment[] = []
    let from = 0
    let at = 0
    while (at < text.length) {
      const hit = this.#hitAt(text, at, final)
      if (hit === 'more') break
      if (hit === null) {
        at++
        continue
      }
      if (at > from) segments.push({ kind: 'text', text: text.slice(from, at) })
      const { value, name } = hit.entry
      segments.push({ kind: 'restored', value, token: name, written: text.slice(at, hit.end) })
      at = hit.end
      from = at
    }
    if (at > from) segments.push({ kind: 'text', text: text.slice(from, at) })
    if (at > 0) this.#before = text.charCodeAt(at - 1)
    this.#held = text.slice(at)
    return segments
  }

  #hitAt(text: string, at: number, final: boolean): { end: number; entry: Restorable } | 'more' | null {
    const { names, byName, substitutes } = this.#book
    const unit = text.charCodeAt(at)
    if (substitutes.mayBegin(unit)) {
      const hit = substitutes.longestAt(text, at, this.#before, final)
      if (hit === 'more') return hit
      if (hit !== null && this.#options.wants(hit.entry)) return hit
    }
    if (!mayBegin(unit)) return null
    const hit = tokenAt(text, at, { names, final, exact: this.#options.code, before: this.#before })
    if (hit === null || hit === 'more') return hit
    const entry = byName.get(hit.name)
    return entry && this.#options.wants(entry) ? { end: hit.end, entry } : null
  }

  #note(text: string): void {
    const seen = this.#recent + text
    for (const [, number = '', form = ''] of seen.matchAll(looksLikeToken)) {
      const name = number + form
      if (!this.#book.byName.has(name) && !this.#book.reserved.has(number)) this.#unknown.add(name)
    }
    this.#recent = seen.slice(-tokenLength)
  }
}
