import { Transitions } from './transitions.ts'

/** Says whether it takes a value that was found; if not, a shorter one that ends there too may do. */
export type Takes = (start: number, end: number, value: string) => boolean

/**
 * Finds all of a fixed set of strings in one pass, in time linear in the text however they overlap.
 * Source: Aho and Corasick, "Efficient string matching", CACM 18(6), 1975.
 */
export class Automaton {
  readonly values: readonly string[]
  readonly size: number
  readonly #children: Transitions
  /** Whether a value may begin with a unit, by its last bits: most of a text is passed over by this alone. */
  readonly #mayBegin = new Uint8Array(1024)
  /** For each node: where matching goes on, the value that ends here (from 1), the node of the next shorter one. */
  readonly #fail: Int32Array
  readonly #value: Int32Array
  readonly #shorter: Int32Array

  constructor(values: readonly string[]) {
    this.values = values
    this.size = values.reduce((sum, { length }) => sum + length, 0)
    this.#children = new Transitions(this.size)
    const ends: number[] = [0]
    const parents: number[] = [0]
    const units: number[] = [0]
    const levels: number[][] = []
    for (const [place, value] of values.entries()) {
      let node = 0
      for (let at = 0; at < value.length; at++) {
        const unit = value.charCodeAt(at)
        let child = this.#children.get(node, unit)
        if (child === 0) {
          child = ends.push(0) - 1
          parents.push(node)
          units.push(unit)
          this.#children.add(node, unit, child)
          if (node === 0) this.#mayBegin[unit & 1023] = 1
          const level = levels[at]
          if (level) level.push(child)
          else levels[at] = [child]
        }
        node = child
      }
      if (node !== 0) ends[node] = place + 1
    }
    this.#value = Int32Array.from(ends)
    this.#fail = new Int32Array(ends.length)
    this.#shorter = new Int32Array(ends.length)
    for (const level of levels.slice(1)) {
      for (const node of level) this.#link(node, parents[node] ?? 0, units[node] ?? 0)
    }
  }

  /**
   * Calls back for what ends at each place, the longest first and then shorter ones until it says that it takes one;
   * in order of ends. A value that overlaps itself (哈哈哈) is there once.
   */
  search(text: string, takes: Takes): void {
    const mayBegin = this.#mayBegin
    // Made at the first hit: a vault of thousands is asked about each invented name.
    let lastEnds: Int32Array | null = null
    let node = 0
    for (let at = 0; at < text.length; at++) {
      const unit = text.charCodeAt(at)
      if (node === 0 && mayBegin[unit & 1023] === 0) continue
      node = this.#step(node, unit)
      if (node === 0) continue
      let ending = (this.#value[node] ?? 0) > 0 ? node : (this.#shorter[node] ?? 0)
      for (; ending !== 0; ending = this.#shorter[ending] ?? 0) {
        const place = (this.#value[ending] ?? 0) - 1
        const value = this.values[place] ?? ''
        const start = at + 1 - value.length
        if ((lastEnds?.[place] ?? 0) > start) break
        if (!takes(start, at + 1, value)) continue
        lastEnds ??= new Int32Array(this.values.length)
        lastEnds[place] = at + 1
        break
      }
    }
  }

  #link(node: number, parent: number, unit: number): void {
    const fail = this.#step(this.#fail[parent] ?? 0, unit)
    this.#fail[node] = fail
    this.#shorter[node] = (this.#value[fail] ?? 0) > 0 ? fail : (this.#shorter[fail] ?? 0)
  }

  #step(from: number, unit: number): number {
    let node = from
    for (;;) {
      const child = this.#children.get(node, unit)
      if (child !== 0 || node === 0) return child
      node = this.#fail[node] ?? 0
    }
  }
}
