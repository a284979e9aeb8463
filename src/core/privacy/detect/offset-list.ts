const none = new Int32Array(0)

/**
 * Offsets in the order of their coming, in one array that is used again for the next text: lists of their own for every
 * piece of a long text would be most of what reading it allocates.
 */
export class OffsetList {
  #offsets = none
  #size = 0

  add(offset: number): void {
    if (this.#size === this.#offsets.length) {
      const wider = new Int32Array(Math.max(16, this.#size * 2))
      wider.set(this.#offsets)
      this.#offsets = wider
    }
    this.#offsets[this.#size++] = offset
  }

  clear(): void {
    this.#size = 0
  }

  /** Holds until the list is cleared. */
  all(): Int32Array {
    return this.#size === 0 ? none : this.#offsets.subarray(0, this.#size)
  }
}
