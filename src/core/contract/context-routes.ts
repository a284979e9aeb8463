import { z } from 'zod'
import { MessageId } from './ids.ts'
import { route } from './route.ts'
import { SeenPrompt } from './seen-prompt.ts'

/** What of a conversation goes to the model, and what went. */
export const contextRoutes = {
  /** A pinned message always goes. */
  'message.pin': route({ in: z.object({ message: MessageId, pinned: z.boolean() }), out: z.null() }),
  'answer.prompt': route({ in: z.object({ answer: MessageId }), out: SeenPrompt }),
} as const
