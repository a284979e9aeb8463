/** Fixed words, found by where they begin or where they end; the longest wins. */
export class WordTable {
  readonly #byFirst = new Map<number, string[]>()
  readonly #byLast = new Map<number, string[]>()

  /** `words` are parted by spaces. */
  constructor(words: string) {
    for (const word of words.split(/\s+/)) {
      if (word === '') continue
      put(this.#byFirst, word.charCodeAt(0), word)
      put(this.#byLast, word.charCodeAt(word.length - 1), word)
    }
    for (const table of [this.#byFirst, this.#byLast]) {
      for (const list of table.values()) list.sort((one, other) => other.length - one.length)
    }
  }

  /** The longest word that begins at `at`, or ''. */
  beginningAt(text: string, at: number): string {
    for (const word of this.#byFirst.get(text.charCodeAt(at)) ?? []) {
      if (text.startsWith(word, at)) return word
    }
    return ''
  }

  /** The longest word that ends at `end`, or ''. */
  endingAt(text: string, end: number): string {
    for (const word of this.#byLast.get(text.charCodeAt(end - 1)) ?? []) {
      if (end >= word.length && text.startsWith(word, end - word.length)) return word
    }
    return ''
  }
}

function put(table: Map<number, string[]>, code: number, word: string): void {
  const list = table.get(code)
  if (list) list.push(word)
  else table.set(code, [word])
}
