import { Class, classOf, isAlphanumeric } from './character-class.ts'
import { Trie } from './trie.ts'
import { type IndexedWord, lowered, loweredUnits, WordBeginnings } from './word-beginnings.ts'

/** One word that the text holds; `id` is the word's place in the index. */
export interface LabelHit {
  readonly id: number
  readonly start: number
  readonly end: number
  /** Where the value begins, if a structure (a table's column, a key) says so; else it follows the connector. */
  readonly value?: number
}

/** A longer cell is a value or a sentence, and an attempt to keep the reading of its end busy. UTF-16 units. */
const longestCell = 128

/** Finds all of many fixed words in one pass: a trie behind tables of beginnings. */
export class LabelIndex {
  readonly words: readonly IndexedWord[]
  readonly #trie = new Trie()
  /** The words that end at a node of the trie. */
  readonly #ends: number[][] = []
  #beginnings: WordBeginnings | null = null
  readonly #labels = new Map<string, number>()

  constructor(words: readonly IndexedWord[]) {
    this.words = words
    for (const [id, { word, exact }] of words.entries()) {
      if (!exact) this.#labels.set(word.toLowerCase(), id)
      const node = this.#trie.insert(loweredUnits(word))
      this.#ends[node] = [...(this.#ends[node] ?? []), id]
    }
  }

  /** Of the `wanted` kinds those of which a word may begin at `at`: for texts so long that most places must cost little. */
  begins(units: Uint16Array, at: number, wanted: number): number {
    this.#beginnings ??= new WordBeginnings(this.words)
    return this.#beginnings.at(units, at, wanted)
  }

  /** The label that a whole cell or name is, with or without a remark in brackets: "手机号(必填)", "user_name". */
  idOf(cell: string): number | undefined {
    if (cell.length > longestCell) return undefined
    const name = withoutMarks(cell.replace(/\([^()]{0,16}\)$/, ''))
      .trim()
      .toLowerCase()
    return this.#labels.get(name) ?? this.#labels.get(name.replace(/[_-]/g, ' ')) ?? this.#ending(name)
  }

  /** A compound says in its last word what it is: customer_phone, 客户姓名. */
  #ending(name: string): number | undefined {
    if (name.length > 32) return undefined
    for (let at = 1; at < name.length - 1; at++) {
      const rest = name.slice(at)
      if (isAlphanumeric(rest.charCodeAt(0)) && isAlphanumeric(name.charCodeAt(at - 1))) continue
      const id = this.#labels.get(rest)
      if (id !== undefined) return id
    }
    return undefined
  }

  /** Where the longest label that stands at `start` ends, or 0. */
  endOfLabel(units: Uint16Array, start: number): number {
    if (!this.#trie.mayBeginWith(lowered(units[start] ?? 0))) return 0
    let node = 0
    let end = 0
    for (let at = start; at < units.length; at++) {
      node = this.#trie.step(node, lowered(units[at] ?? 0))
      if (node === 0) break
      if (this.#ends[node] !== undefined && isBounded(units, start, at + 1)) end = at + 1
    }
    return end
  }

  /** Calls back for each word that stands at `start`; shorter ones first. */
  at(units: Uint16Array, start: number, found: (id: number, start: number, end: number) => void): void {
    if (!this.#trie.mayBeginWith(lowered(units[start] ?? 0))) return
    let node = 0
    for (let at = start; at < units.length; at++) {
      node = this.#trie.step(node, lowered(units[at] ?? 0))
      if (node === 0) return
      const ids = this.#ends[node]
      if (ids === undefined) continue
      for (const id of ids) {
        const word = this.words[id]
        if (word && (word.exact ? isWritten(word.word, units, start) : isBounded(units, start, at + 1)))
          found(id, start, at + 1)
      }
    }
  }
}

/** Without the colon, the star of a field that must be filled, and the space behind a name. */
function withoutMarks(name: string): string {
  let end = name.length
  while (end > 0 && ' \t\r\n:*#'.includes(name.charAt(end - 1))) end--
  return name.slice(0, end)
}

function isWritten(word: string, units: Uint16Array, start: number): boolean {
  for (let at = 0; at < word.length; at++) if (word.charCodeAt(at) !== units[start + at]) return false
  return true
}

/**
 * Whether a Latin word stands alone: "tel" in "telephone" does not, in "user_tel", "userTel" or "电话tel" it does. Han
 * has no boundaries.
 */
function isBounded(units: Uint16Array, start: number, end: number): boolean {
  const head = units[start] ?? 0
  const before = units[start - 1] ?? 0
  if (isAlphanumeric(head) && isAlphanumeric(before)) {
    const hump = (classOf(head) & Class.upper) !== 0 && (classOf(before) & (Class.lower | Class.digit)) !== 0
    if (!hump) return false
  }
  const tail = units[end - 1] ?? 0
  const after = units[end] ?? 0
  if (!isAlphanumeric(tail) || !isAlphanumeric(after)) return true
  // "SSN123456789" and "phoneNumber" end the word; "ssns" does not.
  const letter = (classOf(tail) & Class.digit) === 0
  return letter
    ? (classOf(after) & Class.digit) !== 0 ||
        ((classOf(after) & Class.upper) !== 0 && (classOf(tail) & Class.lower) !== 0)
    : false
}
