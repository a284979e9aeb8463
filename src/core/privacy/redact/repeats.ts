import type { EntityType } from '../detect/entity-type.ts'
import type { Cover } from './cover.ts'
import { Foldings } from './folded-text.ts'
import { LiteralIndex } from './literal-index.ts'
import type { Vault } from './vault.ts'
import { isUnmistakable, standsOut } from './word-boundary.ts'
import { WritingIndex } from './writing-index.ts'
import { writtenKeys } from './written-form.ts'

/**
 * Where values of the vault, and of one text itself, stand in it once more, in any of their writings. Asked again until
 * nothing new comes: what is hidden is no part of its neighbours' words, so each round may lay something bare.
 */
export class Repeats {
  readonly #text: string
  readonly #foldings: Foldings
  readonly #vault: Vault
  readonly #types = new Map<string, EntityType>()
  readonly #index = new LiteralIndex()
  readonly #writings = new WritingIndex<EntityType>()

  constructor(text: string, vault: Vault) {
    this.#text = text
    this.#foldings = new Foldings(text)
    this.#vault = vault
  }

  /** @param wanted those of `covers` whose values are looked for */
  of(wanted: readonly Cover[], covers: readonly Cover[]): Cover[] {
    for (const { start, end, type } of wanted) {
      const value = this.#text.slice(start, end)
      if (this.#types.has(value) || this.#vault.entryOf(value)) continue
      this.#types.set(value, type)
      this.#index.add(value)
      this.#writings.add(writtenKeys(value, type), type)
    }
    const edges = new Set(covers.flatMap(({ start, end }) => [start, end]))
    const found: Cover[] = []
    const add = (start: number, end: number, type: EntityType) => {
      found.push({ start, end, type, source: 'vault', score: 1, evidence: [] })
    }
    const addWriting = (start: number, end: number, type: EntityType) => {
      const written = this.#text.slice(start, end)
      if (!this.#types.has(written) && !this.#vault.entryOf(written)) add(start, end, type)
    }
    this.#vault.search(this.#text, edges, (start, end, { type }) => add(start, end, type))
    this.#vault.searchWritings(this.#foldings, edges, (start, end, { type }) => addWriting(start, end, type))
    this.#writings.search(this.#foldings, edges, addWriting)
    this.#index.search(this.#text, (start, end, value) => {
      const type = this.#types.get(value)
      if (!type || !(isUnmistakable(value, type) || standsOut(this.#text, start, end, edges))) return false
      add(start, end, type)
      return true
    })
    return found
  }
}
