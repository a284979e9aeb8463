import type { TaggerWeights } from './asset.ts'

/** Which row of the embedding a character is looked up in: traditional as simplified, full width as half. */
export class CharacterRows {
  readonly #rows: ReadonlyMap<string, number>
  readonly #other: number

  constructor({ characters, folds }: Pick<TaggerWeights, 'characters' | 'folds'>) {
    const rows = new Map([...characters].map((character, row) => [character, row]))
    this.#other = rows.size
    const pairs = [...folds]
    const folded = pairs.flatMap((from, at) =>
      at % 2 === 0 ? [[from, rows.get(pairs[at + 1] ?? '') ?? this.#other] as const] : [],
    )
    this.#rows = new Map([...rows, ...folded])
  }

  rowOf(character: string): number {
    return this.#rows.get(character) ?? this.#other
  }
}
