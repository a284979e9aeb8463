const slots = 1 << 16
const longest = 16

/**
 * Fixed names of two to sixteen characters, found where they begin; the longest wins. One and then two characters are
 * asked in tables before any word is cut out, so that a megabyte may ask at each of its characters.
 */
export class NameSet {
  readonly #names = new Set<string>()
  /** For each unit, whether some name begins with it: asked in a loop over all characters. */
  readonly heads = new Uint8Array(slots)
  /** For the first two characters, hashed, how long the names are that begin so: bit n for a length of n. */
  readonly #lengths = new Uint32Array(slots)

  constructor(names: Iterable<string>) {
    for (const name of names) {
      if (name.length < 2 || name.length > longest) continue
      this.#names.add(name)
      this.heads[name.charCodeAt(0)] = 1
      const slot = slotOf(name.charCodeAt(0), name.charCodeAt(1))
      this.#lengths[slot] = (this.#lengths[slot] ?? 0) | (1 << name.length)
    }
  }

  /** The length of the longest name that stands at `at`, or 0; the text is in the script of the names. */
  lengthAt(text: string, at: number): number {
    const first = text.charCodeAt(at)
    if (this.heads[first] !== 1) return 0
    const lengths = this.#lengths[slotOf(first, text.charCodeAt(at + 1))] ?? 0
    if (lengths === 0) return 0
    for (let length = 31 - Math.clz32(lengths); length >= 2; length--) {
      if ((lengths & (1 << length)) === 0) continue
      if (at + length <= text.length && this.#names.has(text.slice(at, at + length))) return length
    }
    return 0
  }

  beginsWith(code: number): boolean {
    return this.heads[code] === 1
  }
}

function slotOf(first: number, second: number): number {
  return (Math.imul((first << 16) | second, 0x9e3779b1) >>> 16) & (slots - 1)
}
