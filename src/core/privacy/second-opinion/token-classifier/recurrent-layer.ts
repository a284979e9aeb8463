import { gates, type LayerWeights, units } from './asset.ts'
import { doubles, largest, PackedMatrix } from './packed-matrix.ts'

/** The logistic function at `perUnit` places a unit of its argument, from -`reach` to `reach`; constant beyond. */
const perUnit = 256
const reach = 8
const logistic = Float32Array.from(
  { length: 2 * reach * perUnit + 1 },
  (_, at) => 1 / (1 + Math.exp(reach - at / perUnit)),
)
const lastPlace = 2 * reach * perUnit

function logisticAt(x: number): number {
  const place = x * perUnit + (reach * perUnit + 0.5)
  return logistic[place < 0 ? 0 : place > lastPlace ? lastPlace : place | 0] ?? 0
}

/** One direction of a layer of gated recurrent units. Formulas: the operator GRU of ONNX, linear_before_reset = 1. */
export class RecurrentDirection {
  readonly #input: PackedMatrix
  readonly #recurrent: PackedMatrix
  /** What is added to the products with the input: both biases for z and r, that of the input for h. */
  readonly #bias = doubles(gates)
  readonly #stateBias = doubles(units)
  readonly #sums = doubles(gates)
  readonly #state = doubles(units)
  /** The state in whole numbers, `largest` for 1. */
  readonly #whole = doubles(units)

  /** `direction`: 0 forwards, 1 backwards. The numbers of an input are to be divided by `unit`. */
  constructor(weights: LayerWeights, direction: 0 | 1, unit: number) {
    this.#input = new PackedMatrix(weights.input, direction * gates, gates, unit)
    this.#recurrent = new PackedMatrix(weights.recurrent, direction * gates, gates, largest)
    const ofInput = direction * 2 * gates
    const ofState = ofInput + gates
    for (let at = 0; at < gates; at++) {
      const both = at < 2 * units ? (weights.bias[ofState + at] ?? 0) : 0
      this.#bias[at] = (weights.bias[ofInput + at] ?? 0) + both
    }
    for (let at = 0; at < units; at++) this.#stateBias[at] = weights.bias[ofState + 2 * units + at] ?? 0
  }

  /** The part of the gates that only the input decides, [3 × units], into `out` from `to` on; times `scale`. */
  project(input: readonly number[], from: number, scale: number, out: number[], to: number): void {
    this.#input.multiply(input, from, out, to)
    for (let at = 0; at < gates; at++) out[to + at] = (out[to + at] ?? 0) * scale + (this.#bias[at] ?? 0)
  }

  /** Before the first character of a piece. */
  reset(): void {
    for (let at = 0; at < units; at++) {
      this.#state[at] = 0
      this.#whole[at] = 0
    }
  }

  /** One character on: takes its projection, writes the state in whole numbers, `largest` for 1, from `to` on. */
  step(projected: readonly number[], from: number, out: number[], to: number): void {
    const sums = this.#sums
    const state = this.#state
    const whole = this.#whole
    const stateBias = this.#stateBias
    this.#recurrent.multiply(whole, 0, sums, 0)
    for (let at = 0; at < units; at++) {
      const update = logisticAt((projected[from + at] ?? 0) + (sums[at] ?? 0))
      const reset = logisticAt((projected[from + units + at] ?? 0) + (sums[units + at] ?? 0))
      const inner = (sums[2 * units + at] ?? 0) + (stateBias[at] ?? 0)
      const candidate = 2 * logisticAt(2 * ((projected[from + 2 * units + at] ?? 0) + reset * inner)) - 1
      const next = candidate + update * ((state[at] ?? 0) - candidate)
      state[at] = next
      whole[at] = Math.floor(next * largest + 0.5)
    }
    for (let at = 0; at < units; at++) out[to + at] = whole[at] ?? 0
  }
}
