export interface IndexedWord {
  readonly word: string
  /** Matched with regard to case and wherever it stands, as anchors are. */
  readonly exact: boolean
}

/** Kinds of words, as bits. */
export const WordKind = { label: 1, exact: 2 } as const
/** What a table says of a beginning: its low bits are the kinds of words that it is, the next two those that go on. */
const goesOn = 2
const isWhole = WordKind.label | WordKind.exact

/** For beginnings of one to four units, by `keyOf`; what shares a key with another is looked up in vain. */
export class WordBeginnings {
  readonly #ones = new Uint8Array(0x10000)
  readonly #twos = new Uint8Array(0x10000)
  readonly #threes = new Uint8Array(0x10000)
  readonly #fours = new Uint8Array(0x10000)

  constructor(words: readonly IndexedWord[]) {
    const tables = [this.#ones, this.#twos, this.#threes, this.#fours]
    for (const { word, exact } of words) {
      const kind = exact ? WordKind.exact : WordKind.label
      const units = loweredUnits(word)
      let key = 0
      for (const [at, table] of tables.entries()) {
        const unit = units[at]
        if (unit === undefined) break
        key = keyOf(key, unit)
        table[key] = (table[key] ?? 0) | (at === units.length - 1 ? kind : kind << goesOn)
      }
    }
  }

  /**
   * Those of the `wanted` kinds of which a word may begin at `at`. Every place of a text is asked, and nearly all
   * answer after two or three units, without the trie.
   */
  at(units: Uint16Array, at: number, wanted: number): number {
    const mask = wanted | (wanted << goesOn)
    let key = keyOf(0, lowered(units[at] ?? 0))
    let said = (this.#ones[key] ?? 0) & mask
    if (said === 0) return 0
    let kinds = said
    key = keyOf(key, lowered(units[at + 1] ?? 0))
    said = (this.#twos[key] ?? 0) & mask
    if (said === 0) return kinds & isWhole
    kinds |= said
    key = keyOf(key, lowered(units[at + 2] ?? 0))
    said = (this.#threes[key] ?? 0) & mask
    if (said === 0) return kinds & isWhole
    kinds |= said
    key = keyOf(key, lowered(units[at + 3] ?? 0))
    said = (this.#fours[key] ?? 0) & mask
    return (kinds | said | (said >> goesOn)) & isWhole
  }
}

/** The key of a beginning that is one unit longer than that of `key`. */
function keyOf(key: number, unit: number): number {
  return (Math.imul(key, 0x2f1b) ^ unit) & 0xffff
}

export function loweredUnits(word: string): number[] {
  return Array.from({ length: word.length }, (_, at) => lowered(word.charCodeAt(at)))
}

export function lowered(unit: number): number {
  return unit >= 0x41 && unit <= 0x5a ? unit + 32 : unit
}
