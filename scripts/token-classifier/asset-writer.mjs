/**
 * Writes the format that src/core/privacy/second-opinion/token-classifier/asset.ts reads: a length in bytes (32 bits,
 * little-endian), as much JSON in UTF-16, then the numbers; each part begins at a multiple of four.
 */
export class AssetWriter {
  /** @type {Uint8Array[]} */
  #parts = []

  /** @param {object} head */
  constructor(head) {
    const json = Buffer.from(JSON.stringify(head), 'utf16le')
    this.#put(new Uint8Array(Uint32Array.of(json.length).buffer))
    this.#put(json)
  }

  /**
   * A matrix in 8 bits a number: each row is scaled so that its largest is 127. All the rows, then their scales.
   * @param {readonly Float32Array[]} rows
   */
  quantised(rows) {
    const scales = Float32Array.from(
      rows,
      (row) => row.reduce((most, value) => Math.max(most, Math.abs(value)), 0) / 127,
    )
    for (const [at, row] of rows.entries()) {
      const scale = scales[at] || 1
      this.#parts.push(Uint8Array.from(row, (value) => Math.round(value / scale)))
    }
    this.#put(new Uint8Array())
    this.#put(new Uint8Array(scales.buffer))
  }

  /** @param {Float32Array} values */
  exact(values) {
    this.#put(new Uint8Array(new Float32Array(values).buffer))
  }

  bytes() {
    return Buffer.concat(this.#parts)
  }

  /** @param {Uint8Array} bytes */
  #put(bytes) {
    this.#parts.push(bytes)
    const size = this.#parts.reduce((sum, { length }) => sum + length, 0)
    if (size % 4 !== 0) this.#parts.push(new Uint8Array(4 - (size % 4)))
  }
}
