/** From a node by a unit to another node: a hash table in typed arrays, which a Map of a million entries is not. */
export class Transitions {
  readonly #nodes: Int32Array
  readonly #units: Uint16Array
  readonly #targets: Int32Array
  readonly #mask: number

  /** @param most the greatest count of transitions */
  constructor(most: number) {
    let capacity = 16
    while (capacity < most * 2) capacity *= 2
    this.#nodes = new Int32Array(capacity)
    this.#units = new Uint16Array(capacity)
    this.#targets = new Int32Array(capacity)
    this.#mask = capacity - 1
  }

  /** The target, 0 for none. */
  get(node: number, unit: number): number {
    for (let slot = this.#slot(node, unit); ; slot = (slot + 1) & this.#mask) {
      const target = this.#targets[slot] ?? 0
      if (target === 0 || (this.#nodes[slot] === node && this.#units[slot] === unit)) return target
    }
  }

  /** Adds one that is not there. */
  add(node: number, unit: number, target: number): void {
    let slot = this.#slot(node, unit)
    while (this.#targets[slot] !== 0) slot = (slot + 1) & this.#mask
    this.#nodes[slot] = node
    this.#units[slot] = unit
    this.#targets[slot] = target
  }

  #slot(node: number, unit: number): number {
    const mixed = Math.imul(node, 0x9e3779b1) + Math.imul(unit, 0x85ebca6b)
    return (mixed ^ (mixed >>> 15)) & this.#mask
  }
}
