import { z } from 'zod'
import { ParameterValues } from '../settings/parameters.ts'
import { thinkingLevelNames } from '../settings/thinking.ts'

/** What a model says of itself, for whoever asks it something. */
export const ModelDetails = z.object({
  /** The levels of thinking that it takes; none: it cannot think. */
  thinking: z.array(z.enum(thinkingLevelNames)).readonly(),
  /** The parameters that its own file sets, where nobody sets another value. */
  own: ParameterValues,
  /** The window that it was trained for, in tokens; null where it does not say. */
  trainedWindow: z.number().nullable(),
})
export type ModelDetails = Readonly<z.infer<typeof ModelDetails>>

/** What stands for the details of a model that tells none. */
export const noDetails: ModelDetails = { thinking: [], own: {}, trainedWindow: null }
