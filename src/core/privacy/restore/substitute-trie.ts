import { standsAlone } from '../redact/word-boundary.ts'
import type { Restorable } from './restore-book.ts'

interface Node {
  readonly next: Map<number, Node>
  entry: Restorable | null
}

/** Invented values, found to the letter and by themselves. They are short, so each place is read anew. */
export class SubstituteTrie {
  readonly #root: Node = { next: new Map(), entry: null }

  add(substitute: string, entry: Restorable): void {
    let node = this.#root
    for (let at = 0; at < substitute.length; at++) {
      const unit = substitute.charCodeAt(at)
      let child = node.next.get(unit)
      if (!child) {
        child = { next: new Map(), entry: null }
        node.next.set(unit, child)
      }
      node = child
    }
    if (node !== this.#root) node.entry = entry
  }

  mayBegin(unit: number): boolean {
    return this.#root.next.has(unit)
  }

  /** The longest that stands at `at`; `more` if the end of the text leaves it open. `before` is the unit before the text. */
  longestAt(
    text: string,
    at: number,
    before: number,
    final: boolean,
  ): { readonly end: number; readonly entry: Restorable } | 'more' | null {
    const context = at > 0 ? text : Number.isNaN(before) ? text : String.fromCharCode(before) + text
    const shift = context.length - text.length
    let node: Node | undefined = this.#root
    let found: { end: number; entry: Restorable } | null = null
    for (let end = at; node; end++) {
      if (end >= text.length && !final) return 'more'
      if (node.entry && standsAlone(context, at + shift, end + shift)) found = { end, entry: node.entry }
      if (end >= text.length) break
      node = node.next.get(text.charCodeAt(end))
    }
    return found
  }
}
