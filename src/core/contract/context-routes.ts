import { z } from 'zod'
import { StoredTokenRate } from '../conversation/stored-token-rate.ts'
import { MessageId } from './ids.ts'
import { route } from './route.ts'
import { SeenPrompt } from './seen-prompt.ts'

/** What of a conversation goes to the model, and what went. */
export const contextRoutes = {
  /** A pinned message always goes. */
  'message.pin': route({ in: z.object({ message: MessageId, pinned: z.boolean() }), out: z.null() }),
  'answer.prompt': route({ in: z.object({ answer: MessageId }), out: SeenPrompt }),
  /** What is known of a model's tokenizer, to count what is being typed. */
  'model.rate': route({ in: z.object({ model: z.string().min(1).max(300) }), out: StoredTokenRate }),
} as const
