import { simplifiedCode, simplifiedText } from './traditional-forms.ts'

const slots = 1 << 16
const longest = 16

/**
 * Fixed names of two to sixteen characters, found where they begin in a text of either script; the longest wins. Two
 * characters are asked in a table before any word is cut out, so that a megabyte may ask at each of its characters.
 */
export class NameSet {
  readonly #names = new Set<string>()
  /** For the first two characters, hashed, how long the names are that begin so: bit n for a length of n. */
  readonly #lengths = new Uint32Array(slots)

  /** `names` are simplified. */
  constructor(names: Iterable<string>) {
    for (const name of names) {
      if (name.length < 2 || name.length > longest) continue
      this.#names.add(name)
      const slot = slotOf(name.charCodeAt(0), name.charCodeAt(1))
      this.#lengths[slot] = (this.#lengths[slot] ?? 0) | (1 << name.length)
    }
  }

  /** The length of the longest name that stands at `at`, or 0. */
  lengthAt(text: string, at: number): number {
    const lengths = this.#lengths[slotOf(text.charCodeAt(at), text.charCodeAt(at + 1))] ?? 0
    if (lengths === 0) return 0
    for (let length = 31 - Math.clz32(lengths); length >= 2; length--) {
      if ((lengths & (1 << length)) === 0) continue
      if (at + length <= text.length && this.#names.has(simplifiedText(text.slice(at, at + length))))
        return length
    }
    return 0
  }
}

function slotOf(first: number, second: number): number {
  return (Math.imul((simplifiedCode(first) << 16) | simplifiedCode(second), 0x9e3779b1) >>> 16) & (slots - 1)
}
