import type { EntityType } from '../detect/entity-type.ts'
import type { Cover } from './cover.ts'
import { LiteralIndex } from './literal-index.ts'
import type { Vault } from './vault.ts'
import { standsAlone } from './word-boundary.ts'

/**
 * Where values of the vault, and of one text itself, stand in it once more. Asked again until nothing new comes: what
 * is hidden is no part of its neighbours' words, so each round may lay something bare.
 */
export class Repeats {
  readonly #text: string
  readonly #vault: Vault
  readonly #types = new Map<string, EntityType>()
  readonly #index = new LiteralIndex()
  #round = 0

  constructor(text: string, vault: Vault) {
    this.#text = text
    this.#vault = vault
  }

  /** @param wanted those of `covers` whose values are looked for */
  of(wanted: readonly Cover[], covers: readonly Cover[]): Cover[] {
    for (const { start, end, type } of wanted) {
      const value = this.#text.slice(start, end)
      if (this.#types.has(value) || this.#vault.entryOf(value)) continue
      this.#types.set(value, type)
      this.#index.add(value)
    }
    const edges = new Set(covers.flatMap(({ start, end }) => [start, end]))
    const found: Cover[] = []
    const add = (start: number, end: number, type: EntityType) => {
      found.push({ start, end, type, source: 'vault', score: 1, evidence: [] })
    }
    this.#vault.search(this.#text, edges, (start, end, { type }) => add(start, end, type))
    if (this.#round++ === 0) {
      this.#vault.searchWritings(this.#text, edges, (start, end, { type }) => add(start, end, type))
    }
    this.#index.search(this.#text, (start, end, value) => {
      const type = standsAlone(this.#text, start, end, edges) ? this.#types.get(value) : undefined
      if (type) add(start, end, type)
      return type !== undefined
    })
    return found
  }
}
