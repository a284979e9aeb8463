import { gates, type TaggerWeights, units } from './asset.ts'
import { doubles, largest, PackedMatrix } from './packed-matrix.ts'
import { RecurrentDirection } from './recurrent-layer.ts'

/** How many characters one pass reads at most. */
export const longestPiece = 160

/** How many characters keep their projection: more than a long text has different ones. 6 KB each. */
const mostProjected = 2048

/**
 * Characters, two layers of gated recurrent units that read them forwards and backwards, and a score for each tag: the
 * network of LAC (Jiao, Sun and Sun, "Chinese Lexical Analysis with Deep Bi-GRU-CRF Network", 2018).
 */
export class TaggerNetwork {
  readonly #weights: TaggerWeights
  readonly #first: readonly [RecurrentDirection, RecurrentDirection]
  readonly #second: readonly [RecurrentDirection, RecurrentDirection]
  readonly #output: PackedMatrix
  /** Rows of the embedding → their projections into the first layer, both directions. */
  readonly #projections = new Map<number, readonly number[]>()
  readonly #embedded = doubles(units)
  readonly #projected = doubles(longestPiece * 2 * gates)
  readonly #between = doubles(longestPiece * 2 * units)
  readonly #states = doubles(longestPiece * 2 * units)
  readonly #scores: number[]

  constructor(weights: TaggerWeights) {
    this.#weights = weights
    const [first, second] = weights.layers
    this.#first = [new RecurrentDirection(first, 0, 1), new RecurrentDirection(first, 1, 1)]
    this.#second = [new RecurrentDirection(second, 0, largest), new RecurrentDirection(second, 1, largest)]
    this.#output = new PackedMatrix(weights.output, 0, weights.output.rows, largest)
    this.#scores = doubles(longestPiece * this.#output.size)
  }

  /** How many numbers lie between the scores of two characters. */
  get stride(): number {
    return this.#output.size
  }

  /**
   * The scores of each tag for each character, [characters, `stride`], good until the next call.
   * @param rows of the embedding, one a character, at most `longestPiece`
   */
  score(rows: readonly number[]): readonly number[] {
    const length = rows.length
    if (length > longestPiece) throw new Error(`A piece has at most ${longestPiece} characters.`)
    const projections = rows.map((row) => this.#projectionOf(row))
    for (const direction of [0, 1] as const) {
      const layer = this.#first[direction]
      layer.reset()
      for (let step = 0; step < length; step++) {
        const at = direction === 0 ? step : length - 1 - step
        const projection = projections[at]
        if (projection) layer.step(projection, direction * gates, this.#between, (2 * at + direction) * units)
      }
    }
    for (const direction of [0, 1] as const) {
      const layer = this.#second[direction]
      for (let at = 0; at < length; at++) {
        layer.project(this.#between, 2 * at * units, 1, this.#projected, at * gates)
      }
      layer.reset()
      for (let step = 0; step < length; step++) {
        const at = direction === 0 ? step : length - 1 - step
        layer.step(this.#projected, at * gates, this.#states, (2 * at + direction) * units)
      }
    }
    const { outputBias } = this.#weights
    for (let at = 0; at < length; at++) {
      const to = at * this.stride
      this.#output.multiply(this.#states, 2 * at * units, this.#scores, to)
      for (let tag = 0; tag < outputBias.length; tag++) {
        this.#scores[to + tag] = (this.#scores[to + tag] ?? 0) + (outputBias[tag] ?? 0)
      }
    }
    return this.#scores
  }

  #projectionOf(row: number): readonly number[] {
    const known = this.#projections.get(row)
    if (known) return known
    const { values, scales } = this.#weights.embedding
    for (let at = 0; at < units; at++) this.#embedded[at] = values[row * units + at] ?? 0
    const projection = doubles(2 * gates)
    for (const direction of [0, 1] as const) {
      this.#first[direction].project(this.#embedded, 0, scales[row] ?? 0, projection, direction * gates)
    }
    if (this.#projections.size >= mostProjected) this.#projections.clear()
    this.#projections.set(row, projection)
    return projection
  }
}
