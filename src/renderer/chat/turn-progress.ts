import type { EventPayload } from '../../core/contract/events.ts'
import type { ConversationId } from '../../core/contract/ids.ts'
import type { AnswerView } from '../../core/contract/views.ts'
import { applyPart } from '../../core/turn/apply-part.ts'
import { isOver } from '../../core/turn/turn-state.ts'

/** A running answer as this window knows it, and the number of the last batch in it. */
export interface TurnProgress {
  readonly sequence: number
  readonly answer: AnswerView
  readonly ended: boolean
  /** Set once it was withdrawn: the conversation that has its question as a draft, null for the new one. */
  readonly withdrawn?: { readonly draftOf: ConversationId | null }
}

/** What a batch did: `gap` means one was missed, so the window must attach anew. */
export type Received = { kind: 'applied'; progress: TurnProgress } | { kind: 'known' } | { kind: 'gap' }

export function isUnderWay({ state }: Pick<AnswerView, 'state'>): boolean {
  return !isOver(state)
}

/** Adds a batch. One that is already in is left out, so a repeated event doubles no text. */
export function receiveBatch(
  progress: TurnProgress,
  batch: Pick<EventPayload<'turn.batch'>, 'sequence' | 'parts'>,
): Received {
  if (batch.sequence <= progress.sequence) return { kind: 'known' }
  if (batch.sequence > progress.sequence + 1) return { kind: 'gap' }
  const withdrawn = batch.parts.find((part) => part.type === 'withdrawn')
  return {
    kind: 'applied',
    progress: {
      ...(withdrawn && { withdrawn: { draftOf: withdrawn.draftOf } }),
      sequence: batch.sequence,
      answer: batch.parts.reduce(applyPart, progress.answer),
      ended: progress.ended || batch.parts.some(({ type }) => type === 'ended'),
    },
  }
}
