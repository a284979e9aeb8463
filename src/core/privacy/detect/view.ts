import type { LabelHit } from './label-index.ts'

/** A piece of normalised text as the rules see it, with what the engine found on its one way through it. */
export interface View {
  readonly text: string
  /** `text` with each traditional character in its simplified form, unit for unit. */
  readonly simple: string
  /** The UTF-16 units of `text`. */
  readonly units: Uint16Array
  /** Starts of runs of A–Z, a–z and 0–9, in order. */
  readonly tokens: Int32Array
  /** Labels, in order of their starts; none lies inside another. */
  readonly labels: readonly LabelHit[]
}
