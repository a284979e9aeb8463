import { longestPiece } from './network.ts'
import { doubles } from './packed-matrix.ts'

/**
 * The series of tags whose scores and transitions add up highest. Source: A. Viterbi, "Error bounds for convolutional
 * codes", 1967; as the trainer's conditional random field decodes.
 */
export class BestPath {
  readonly #tags: number
  /** [to, from] */
  readonly #transitions: number[]
  readonly #before: number[]
  readonly #now: number[]
  readonly #from: Uint8Array

  /** @param transitions [from, to], for each pair of `tags` tags */
  constructor(tags: number, transitions: Float32Array) {
    this.#tags = tags
    this.#transitions = doubles(tags * tags)
    for (let to = 0; to < tags; to++) {
      for (let from = 0; from < tags; from++) {
        this.#transitions[to * tags + from] = transitions[from * tags + to] ?? 0
      }
    }
    this.#before = doubles(tags)
    this.#now = doubles(tags)
    this.#from = new Uint8Array(tags * longestPiece)
  }

  /** A tag a character, of scores [length, stride]. */
  find(scores: readonly number[], stride: number, length: number): number[] {
    const tags = this.#tags
    const before = this.#before
    const now = this.#now
    for (let tag = 0; tag < tags; tag++) before[tag] = scores[tag] ?? 0
    for (let at = 1; at < length; at++) {
      for (let tag = 0; tag < tags; tag++) {
        const from = this.#bestBefore(tag)
        this.#from[at * tags + tag] = from
        now[tag] =
          (before[from] ?? 0) + (this.#transitions[tag * tags + from] ?? 0) + (scores[at * stride + tag] ?? 0)
      }
      for (let tag = 0; tag < tags; tag++) before[tag] = now[tag] ?? 0
    }
    let tag = 0
    for (let other = 1; other < tags; other++) if ((before[other] ?? 0) > (before[tag] ?? 0)) tag = other
    const path: number[] = []
    for (let at = length - 1; at >= 0; at--) {
      path.push(tag)
      tag = this.#from[at * tags + tag] ?? 0
    }
    return path.reverse()
  }

  #bestBefore(tag: number): number {
    const tags = this.#tags
    const before = this.#before
    const transitions = this.#transitions
    let best = 0
    let most = Number.NEGATIVE_INFINITY
    for (let from = 0, at = tag * tags; from < tags; from++, at++) {
      const sum = (before[from] ?? 0) + (transitions[at] ?? 0)
      if (sum > most) {
        most = sum
        best = from
      }
    }
    return best
  }
}
