import { z } from 'zod'
import { ConversationId } from '../contract/ids.ts'
import { AnswerView, ContextView } from '../contract/views.ts'

/**
 * What a running turn says, in order. A window that attached gets the parts of one batch at a time;
 * the last part of a turn is `ended`, which carries the row as it was committed, or `withdrawn`.
 */
export const TurnPart = z.discriminatedUnion('type', [
  z.object({ type: z.literal('sending'), context: ContextView }),
  z.object({ type: z.literal('text-delta'), text: z.string() }),
  z.object({ type: z.literal('thinking-delta'), text: z.string() }),
  z.object({ type: z.literal('first-token'), milliseconds: z.number() }),
  /** The model has thought so long in all, and answers now. */
  z.object({ type: z.literal('thought'), milliseconds: z.number() }),
  z.object({ type: z.literal('ended'), answer: AnswerView }),
  /** It was stopped before it was sent: its rows are gone, its question is the draft of `draftOf` again. */
  z.object({ type: z.literal('withdrawn'), draftOf: ConversationId.nullable() }),
])
export type TurnPart = z.infer<typeof TurnPart>
