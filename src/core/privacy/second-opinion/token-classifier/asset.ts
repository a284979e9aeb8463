import { z } from 'zod'

/** A matrix in 8 bits a number: a value is `values[row * columns + column] * scales[row]`. */
export interface QuantisedMatrix {
  readonly rows: number
  readonly columns: number
  readonly values: Int8Array
  readonly scales: Float32Array
}

/** One layer of gated recurrent units, forwards and backwards: rows are those of ONNX, gates in the order z, r, h. */
export interface LayerWeights {
  /** [2 × 3 × units, inputs] */
  readonly input: QuantisedMatrix
  /** [2 × 3 × units, units] */
  readonly recurrent: QuantisedMatrix
  /** [2, 2, 3 × units]: for each direction that of the input, then that of the state. */
  readonly bias: Float32Array
}

export interface TaggerWeights {
  /** Characters in the order of the rows of `embedding`, whose last row is for all others. */
  readonly characters: string
  /** Pairs of characters: the one is read as the other. */
  readonly folds: string
  /** Names such as PER-B and PER-I, one for each row of `output`; empty where the model has none. */
  readonly tags: readonly string[]
  /** [characters + 1, units] */
  readonly embedding: QuantisedMatrix
  readonly layers: readonly [LayerWeights, LayerWeights]
  /** [tags, 2 × units] */
  readonly output: QuantisedMatrix
  readonly outputBias: Float32Array
  /** [tags, tags]: what it adds that the second follows the first. */
  readonly transitions: Float32Array
}

/** Units of each layer in each direction. */
export const units = 128
/** The gates of one direction: z, r, h. */
export const gates = 3 * units

const Head = z.object({ characters: z.string(), folds: z.string(), tags: z.array(z.string()) })

/**
 * Reads what scripts/token-classifier writes: the length of the head in bytes (32 bits, little-endian), the head as JSON
 * in UTF-16, then the numbers in a fixed order, each part at a multiple of four. Throws when the bytes are not all of it.
 */
export function readAsset(bytes: Uint8Array): TaggerWeights {
  const { buffer } = new Uint8Array(bytes)
  const length = new DataView(buffer).getUint32(0, true)
  const json = Array.from(new Uint16Array(buffer, 4, length / 2), (unit) => String.fromCharCode(unit))
  const head = Head.parse(JSON.parse(json.join('')))
  let at = aligned(4 + length)
  const floats = (count: number) => {
    const values = new Float32Array(buffer, at, count)
    at += count * 4
    return values
  }
  const matrix = (rows: number, columns: number): QuantisedMatrix => {
    const values = new Int8Array(buffer, at, rows * columns)
    at = aligned(at + rows * columns)
    return { rows, columns, values, scales: floats(rows) }
  }
  const layer = (inputs: number): LayerWeights => ({
    input: matrix(2 * gates, inputs),
    recurrent: matrix(2 * gates, units),
    bias: floats(4 * gates),
  })
  const count = head.tags.length
  const weights: TaggerWeights = {
    ...head,
    embedding: matrix([...head.characters].length + 1, units),
    layers: [layer(units), layer(2 * units)],
    output: matrix(count, 2 * units),
    outputBias: floats(count),
    transitions: floats(count * count),
  }
  if (at !== buffer.byteLength) throw new Error('The weights of the token classifier have another length.')
  return weights
}

function aligned(at: number): number {
  return (at + 3) & ~3
}
