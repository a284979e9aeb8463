import { type Folding, type Foldings, foldings } from './folded-text.ts'
import { LiteralIndex } from './literal-index.ts'
import { standsOut } from './word-boundary.ts'
import type { WrittenKey } from './written-form.ts'

/** Values by what they have in common with their other writings, and where a text holds one of those. */
export class WritingIndex<Item> {
  readonly #items = new Map<Folding, Map<string, Item>>()
  readonly #keys = new Map<Folding, LiteralIndex>()

  /** The first of several items with one key keeps it. */
  add(keys: readonly WrittenKey[], item: Item): void {
    for (const { folding, key } of keys) {
      const items = this.#items.get(folding) ?? new Map<string, Item>()
      const index = this.#keys.get(folding) ?? new LiteralIndex()
      this.#items.set(folding, items)
      this.#keys.set(folding, index)
      if (items.has(key)) continue
      items.set(key, item)
      index.add(key)
    }
  }

  /** What a value is another writing of. */
  twin(value: Foldings): Item | undefined {
    for (const folding of foldings) {
      const item = this.#items.get(folding)?.get(value.of(folding).text.trim())
      if (item !== undefined) return item
    }
    return undefined
  }

  search(
    text: Foldings,
    edges: ReadonlySet<number>,
    found: (start: number, end: number, item: Item) => void,
  ): void {
    for (const folding of foldings) {
      const items = this.#items.get(folding)
      if (!items) continue
      const folded = text.of(folding)
      this.#keys.get(folding)?.search(folded.text, (first, last, key) => {
        const item = items.get(key)
        const { start, end } = folded.place(first, last)
        if (item === undefined || !standsOut(text.original, start, end, edges)) return false
        if (folding === 'joined' && joinsLines(key, text.original.slice(start, end))) return false
        found(start, end, item)
        return true
      })
    }
  }
}

/** Han at the end of one line and the start of the next is two words; a number or a Latin name may go on. */
function joinsLines(key: string, written: string): boolean {
  return written.includes('\n') && /\p{Script=Han}/u.test(key)
}
