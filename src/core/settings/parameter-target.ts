import { z } from 'zod'
import { ConversationId } from '../contract/ids.ts'

/** Whose parameters are set. `conversation: null` is the conversation that does not exist yet. */
export const ParameterTarget = z.discriminatedUnion('scope', [
  z.object({ scope: z.literal('app') }),
  z.object({ scope: z.literal('folder'), folder: z.string().min(1).max(100) }),
  z.object({ scope: z.literal('model'), model: z.string().min(1).max(300) }),
  z.object({ scope: z.literal('conversation'), conversation: ConversationId.nullable() }),
])
export type ParameterTarget = z.infer<typeof ParameterTarget>
