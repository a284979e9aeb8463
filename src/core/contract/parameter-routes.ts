import { z } from 'zod'
import { ModelDetails } from '../models/model-details.ts'
import { ParameterTarget } from '../settings/parameter-target.ts'
import { ParametersPatch, ParameterValues } from '../settings/parameters.ts'
import { ScopedParameters } from '../settings/scoped-parameters.ts'
import { ConversationId } from './ids.ts'
import { route } from './route.ts'

/** What each scope sets, from which the effective values follow; `details` is null while the model cannot be asked. */
export const ParametersView = z.object({ scopes: ScopedParameters, details: ModelDetails.nullable() })
export type ParametersView = Readonly<z.infer<typeof ParametersView>>

export const parameterRoutes = {
  /** `conversation: null` is the conversation that does not exist yet; `model: null` asks about none. */
  'parameters.read': route({
    in: z.object({
      conversation: ConversationId.nullable(),
      model: z.string().min(1).max(300).nullable(),
    }),
    out: ParametersView,
  }),
  /** Returns what that target then sets; null takes a value away. */
  'parameters.write': route({
    in: z.object({ target: ParameterTarget, patch: ParametersPatch }),
    out: ParameterValues,
  }),
} as const
