import { z } from 'zod'
import { MessageId } from './ids.ts'
import { ContextView } from './views.ts'

/** Exactly what a model got for an answer, in order. */
export const SeenPrompt = z.object({
  /** The system prompt that was set; null: the model's own, or none. */
  system: z.string().nullable(),
  messages: z.array(z.object({ id: MessageId, role: z.enum(['user', 'assistant']), text: z.string() })),
  context: ContextView.nullable(),
})
export type SeenPrompt = z.infer<typeof SeenPrompt>
