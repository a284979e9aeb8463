import type { QuantisedMatrix } from './asset.ts'

/**
 * Two rows share one number: the first plus `shift` times the second. Their sums stay below half of it, so a product
 * with whole numbers is two products, exactly, in one multiplication: 127 × 1023 × 256 < 2^25.
 */
const shift = 2 ** 26
/** The largest whole number that a vector may hold, and the most columns a matrix may have, for that to be true. */
export const largest = 1023
const mostColumns = 256

/** How many packed rows are summed side by side. */
const block = 6

/**
 * A list of `length` numbers for arithmetic. V8 reads a plain array of doubles twice as fast as a typed array, as long
 * as it never was anything else: made by `Array.from` (a spread boxes each number), not of whole numbers, never filled
 * by `fill` (which makes it a list of small integers).
 */
export function doubles(length: number): number[] {
  return Array.from({ length }, () => 0.5)
}

/**
 * A matrix in 8 bits, laid out so that a product with a vector of whole numbers is fast in plain JavaScript. Whole
 * numbers below 2^53 add without rounding, so the result is the same on every machine.
 */
export class PackedMatrix {
  readonly #columns: number
  /** Half of the rows, filled up to whole blocks. */
  readonly #half: number
  /** [half / block, columns, block] */
  readonly #packed: number[]
  readonly #scales: number[]
  readonly #sums: number[]

  /** Takes `rows` rows from `first` on. A vector's numbers are to be divided by `unit`. */
  constructor(matrix: QuantisedMatrix, first: number, rows: number, unit: number) {
    const { columns, values, scales } = matrix
    if (columns > mostColumns) throw new Error(`A packed matrix has at most ${mostColumns} columns.`)
    const half = Math.ceil(rows / 2 / block) * block
    this.#columns = columns
    this.#half = half
    this.#packed = doubles(half * columns)
    this.#scales = doubles(2 * half)
    this.#sums = doubles(half)
    const value = (row: number, column: number) =>
      row < rows ? (values[(first + row) * columns + column] ?? 0) : 0
    for (let row = 0; row < half; row++) {
      const base = (row - (row % block)) * columns + (row % block)
      for (let column = 0; column < columns; column++) {
        this.#packed[base + column * block] = value(row, column) + shift * value(row + half, column)
      }
    }
    for (let row = 0; row < 2 * half; row++) {
      this.#scales[row] = row < rows ? (scales[first + row] ?? 0) / unit : 0
    }
  }

  /** How many numbers a product has: the rows, and zeros after them. */
  get size(): number {
    return 2 * this.#half
  }

  /** The product with the whole numbers of `vector` from `from` on, none beyond `largest`, into `out`, from `to` on. */
  multiply(vector: readonly number[], from: number, out: number[], to: number): void {
    const half = this.#half
    const scales = this.#scales
    const sums = this.#sums
    sumBlocks(this.#packed, this.#columns, vector, from, sums)
    for (let row = 0; row < half; row++) {
      const sum = sums[row] ?? 0
      const second = Math.floor(sum / shift + 0.5)
      out[to + row] = (sum - second * shift) * (scales[row] ?? 0)
      out[to + row + half] = second * (scales[row + half] ?? 0)
    }
  }
}

/**
 * Where nearly all of the time goes. Two columns a turn also make it too long for V8 to build into its callers, where
 * it runs a quarter slower.
 */
function sumBlocks(
  packed: readonly number[],
  columns: number,
  vector: readonly number[],
  from: number,
  sums: number[],
): void {
  const end = from + columns
  for (let row = 0, at = 0; row < sums.length; row += block) {
    let a = 0
    let b = 0
    let c = 0
    let d = 0
    let e = 0
    let f = 0
    for (let column = from; column < end; column += 2) {
      const one = vector[column] ?? 0
      a += (packed[at] ?? 0) * one
      b += (packed[at + 1] ?? 0) * one
      c += (packed[at + 2] ?? 0) * one
      d += (packed[at + 3] ?? 0) * one
      e += (packed[at + 4] ?? 0) * one
      f += (packed[at + 5] ?? 0) * one
      const two = vector[column + 1] ?? 0
      a += (packed[at + 6] ?? 0) * two
      b += (packed[at + 7] ?? 0) * two
      c += (packed[at + 8] ?? 0) * two
      d += (packed[at + 9] ?? 0) * two
      e += (packed[at + 10] ?? 0) * two
      f += (packed[at + 11] ?? 0) * two
      at += 2 * block
    }
    sums[row] = a
    sums[row + 1] = b
    sums[row + 2] = c
    sums[row + 3] = d
    sums[row + 4] = e
    sums[row + 5] = f
  }
}
