import { Class, classOf, isAlphanumeric } from './character-class.ts'

/** One word that the text holds; `id` is the word's place in the index. */
export interface LabelHit {
  readonly id: number
  readonly start: number
  readonly end: number
  /** Where the value begins, if a structure (a table's column, a key) says so; else it follows the connector. */
  readonly value?: number
}

export interface LabelWord {
  readonly word: string
  /** Matched with regard to case and wherever it stands, as anchors are. */
  readonly exact: boolean
}

interface Node {
  readonly next: Map<number, Node>
  /** Words that end here. */
  readonly ids: number[]
}

/** Finds all of many fixed words in one pass: a trie behind a table of first letters. */
export class LabelIndex {
  readonly words: readonly LabelWord[]
  readonly #root: Node = { next: new Map(), ids: [] }
  readonly #first: Uint8Array = new Uint8Array(0x10000)
  readonly #labels = new Map<string, number>()

  constructor(words: readonly LabelWord[]) {
    this.words = words
    for (const [id, { word, exact }] of words.entries()) {
      if (!exact) this.#labels.set(word.toLowerCase(), id)
      let node = this.#root
      for (let at = 0; at < word.length; at++) {
        const unit = lowered(word.charCodeAt(at))
        let child = node.next.get(unit)
        if (!child) {
          child = { next: new Map(), ids: [] }
          node.next.set(unit, child)
        }
        node = child
      }
      node.ids.push(id)
      const unit = word.charCodeAt(0)
      this.#first[lowered(unit)] = 1
    }
  }

  /** The label that a whole cell or name is, with or without a remark in brackets: "手机号(必填)", "user_name". */
  idOf(cell: string): number | undefined {
    const name = cell
      .replace(/\([^()]{0,16}\)$/, '')
      .replace(/[\s:*#]+$/, '')
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

  /** Calls back for each word that stands at `at`; shorter ones first. */
  at(text: string, at: number, found: (id: number, end: number) => void): void {
    let unit = lowered(text.charCodeAt(at))
    if (this.#first[unit] !== 1) return
    let node = this.#root.next.get(unit)
    for (let end = at + 1; node; end++) {
      for (const id of node.ids) {
        const word = this.words[id]
        if (word && (word.exact ? text.startsWith(word.word, at) : isBounded(text, at, end))) found(id, end)
      }
      if (end >= text.length) return
      unit = lowered(text.charCodeAt(end))
      node = node.next.get(unit)
    }
  }
}

function lowered(unit: number): number {
  return unit >= 0x41 && unit <= 0x5a ? unit + 32 : unit
}

/**
 * Whether a Latin word stands alone: "tel" in "telephone" does not, in "user_tel", "userTel" or "电话tel" it does. Han
 * has no boundaries.
 */
function isBounded(text: string, start: number, end: number): boolean {
  const head = text.charCodeAt(start)
  const before = text.charCodeAt(start - 1)
  if (isAlphanumeric(head) && isAlphanumeric(before)) {
    const hump = (classOf(head) & Class.upper) !== 0 && (classOf(before) & (Class.lower | Class.digit)) !== 0
    if (!hump) return false
  }
  const tail = text.charCodeAt(end - 1)
  const after = text.charCodeAt(end)
  if (!isAlphanumeric(tail) || !isAlphanumeric(after)) return true
  // "SSN123456789" and "phoneNumber" end the word; "ssns" does not.
  const letter = (classOf(tail) & Class.digit) === 0
  return letter
    ? (classOf(after) & Class.digit) !== 0 ||
        ((classOf(after) & Class.upper) !== 0 && (classOf(tail) & Class.lower) !== 0)
    : false
}
