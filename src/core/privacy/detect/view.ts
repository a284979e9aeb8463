import type { LabelHit } from './label-index.ts'

/** A piece of normalised text as the rules see it, with what the engine found on its one way through it. */
export interface View {
  readonly text: string
  /** Labels, in order of their starts; none lies inside another. */
  readonly labels: readonly LabelHit[]
}
