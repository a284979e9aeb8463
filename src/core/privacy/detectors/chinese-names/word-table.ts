interface Node {
  readonly next: Map<number, Node>
  isEnd: boolean
}

/** Fixed words, found by where they begin or where they end; the longest wins. One step for each character that agrees. */
export class WordTable {
  readonly #forward = node()
  readonly #heads = new Uint8Array(0x10000)
  readonly #backward = node()

  /** `words` are parted by white space. */
  constructor(words: string) {
    for (const word of words.split(/\s+/)) {
      if (word === '') continue
      let forward = this.#forward
      let backward = this.#backward
      for (let at = 0; at < word.length; at++) {
        forward = step(forward, word.charCodeAt(at))
        backward = step(backward, word.charCodeAt(word.length - 1 - at))
      }
      forward.isEnd = true
      this.#heads[word.charCodeAt(0)] = 1
      backward.isEnd = true
    }
  }

  /** The longest word that begins at `at`, or ''. */
  beginningAt(text: string, at: number): string {
    // Most characters begin no word: a table says so faster than a map.
    if (this.#heads[text.charCodeAt(at)] !== 1) return ''
    let end = 0
    let here = this.#forward.next.get(text.charCodeAt(at))
    for (let next = at + 1; here; next++) {
      if (here.isEnd) end = next
      here = here.next.get(text.charCodeAt(next))
    }
    return end === 0 ? '' : text.slice(at, end)
  }

  /** Whether some word begins with this character. */
  beginsWith(code: number): boolean {
    return this.#heads[code] === 1
  }

  /** Whether some word ends in this character. */
  endsWith(code: number): boolean {
    return this.#backward.next.has(code)
  }

  /** The longest word that ends at `end`, or ''. */
  endingAt(text: string, end: number): string {
    let start = -1
    let here = this.#backward.next.get(text.charCodeAt(end - 1))
    for (let before = end - 1; here; before--) {
      if (here.isEnd) start = before
      here = here.next.get(text.charCodeAt(before - 1))
    }
    return start < 0 ? '' : text.slice(start, end)
  }
}

function node(): Node {
  return { next: new Map(), isEnd: false }
}

function step(from: Node, code: number): Node {
  let to = from.next.get(code)
  if (!to) {
    to = node()
    from.next.set(code, to)
  }
  return to
}
