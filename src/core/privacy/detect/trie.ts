/**
 * A tree of words in one table of integers: a step costs a multiplication and mostly one look, where a map a node would
 * cost a hash of its own and an object that is seldom in the cache.
 */
export class Trie {
  /** For each place of the table the node that a step leaves, -1 where it is free; the step's unit; where it leads. */
  #parents = new Int32Array(1 << 6).fill(-1)
  #units = new Uint16Array(1 << 6)
  #children = new Int32Array(1 << 6)
  #nodes = 1
  /** Low bytes of first units: few words begin at few places, and this says so for most of the others. */
  readonly #heads = new Uint8Array(0x100)

  /** The node of the word, new where need be. The root is 0. */
  insert(units: readonly number[]): number {
    let node = 0
    this.#heads[(units[0] ?? 0) & 0xff] = 1
    for (const unit of units) {
      const known = this.step(node, unit)
      node = known > 0 ? known : this.#grow(node, unit)
    }
    return node
  }

  mayBeginWith(unit: number): boolean {
    return this.#heads[unit & 0xff] === 1
  }

  /** The node one unit further, or 0 where no word goes on so. */
  step(node: number, unit: number): number {
    const mask = this.#parents.length - 1
    for (let at = placeOf(node, unit) & mask; ; at = (at + 1) & mask) {
      const parent = this.#parents[at]
      if (parent === -1) return 0
      if (parent === node && this.#units[at] === unit) return this.#children[at] ?? 0
    }
  }

  #grow(node: number, unit: number): number {
    if (this.#nodes * 2 > this.#parents.length) this.#widen()
    this.#put(node, unit, this.#nodes)
    return this.#nodes++
  }

  #put(node: number, unit: number, child: number): void {
    const mask = this.#parents.length - 1
    let at = placeOf(node, unit) & mask
    while (this.#parents[at] !== -1) at = (at + 1) & mask
    this.#parents[at] = node
    this.#units[at] = unit
    this.#children[at] = child
  }

  #widen(): void {
    const [parents, units, children] = [this.#parents, this.#units, this.#children]
    this.#parents = new Int32Array(parents.length * 2).fill(-1)
    this.#units = new Uint16Array(parents.length * 2)
    this.#children = new Int32Array(parents.length * 2)
    for (const [at, parent] of parents.entries()) {
      if (parent !== -1) this.#put(parent, units[at] ?? 0, children[at] ?? 0)
    }
  }
}

function placeOf(node: number, unit: number): number {
  const mixed = Math.imul((node << 13) ^ node ^ unit, 0x9e3779b1)
  return mixed ^ (mixed >>> 15)
}
