import { type FoldedText, type Folding, type Foldings, foldings } from './folded-text.ts'
import { LiteralIndex } from './literal-index.ts'
import { standsAlone, standsOut } from './word-boundary.ts'
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
    const open = value.revealed()?.text.trim()
    return open === undefined ? undefined : this.#items.get('plain')?.get(open)
  }

  search(
    text: Foldings,
    edges: ReadonlySet<number>,
    found: (start: number, end: number, item: Item) => void,
  ): void {
    for (const folding of foldings) {
      if (!this.#keys.has(folding)) continue
      this.#searchIn(text.of(folding), folding, (start, end, item, key) => {
        const written = text.original.slice(start, end)
        if (!standsOut(text.original, start, end, edges)) return false
        if (folding === 'joined' && joinsLines(key, written)) return false
        found(start, end, item)
        return true
      })
    }
    const open = this.#keys.has('plain') ? text.revealed() : null
    if (open === null) return
    this.#searchIn(open, 'plain', (start, end, item, key, first) => {
      if (!standsAlone(open.text, first, first + key.length)) return false
      found(start, end, item)
      return true
    })
  }

  #searchIn(text: FoldedText, folding: Folding, takes: Takes<Item>): void {
    const items = this.#items.get(folding)
    this.#keys.get(folding)?.search(text.text, (first, last, key) => {
      const item = items?.get(key)
      if (item === undefined) return false
      const { start, end } = text.place(first, last)
      return takes(start, end, item, key, first)
    })
  }
}

/** @param first where it stands in the folded text */
type Takes<Item> = (start: number, end: number, item: Item, key: string, first: number) => boolean

/** Han at the end of one line and the start of the next is two words; a number or a Latin name may go on. */
function joinsLines(key: string, written: string): boolean {
  return written.includes('\n') && /\p{Script=Han}/u.test(key)
}
