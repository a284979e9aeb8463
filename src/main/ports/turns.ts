import type { ConversationId, MessageId, TurnId } from '../../core/contract/ids.ts'
import type { Result } from '../../core/contract/result.ts'
import type { AnswerView } from '../../core/contract/views.ts'
import type { TurnPart } from '../../core/turn/turn-part.ts'

/** Names a window (or another listener) that attaches to running answers. */
export type ListenerId = number

/** The running answers; any window may attach to any of them. */
export interface Turns {
  ask(input: {
    readonly conversation: ConversationId | null
    readonly text: string
    readonly pastedFrom?: number | null
    readonly model: string
  }): Promise<
    Result<{
      readonly conversation: ConversationId
      readonly question: MessageId
      readonly answer: AnswerView
    }>
  >
  /** Asks a question in other words, in a branch of its own. */
  edit(input: {
    readonly question: MessageId
    readonly text: string
    readonly pastedFrom: number | null
    readonly model: string
  }): Promise<Result<AnswerView>>
  /** Answers a question once more. */
  answer(question: MessageId, model: string): Promise<Result<AnswerView>>
  continue(answer: MessageId): Promise<Result<AnswerView>>
  stop(turn: TurnId): Result<null>
  attach(
    turn: TurnId,
    listener: ListenerId,
  ): Result<{ readonly sequence: number; readonly answer: AnswerView }>
  acknowledge(turn: TurnId, listener: ListenerId, sequence: number): Result<null>
  detach(listener: ListenerId): void
  isAnswering(conversation: ConversationId): boolean
  /** Stops what runs in the conversation and waits until its end is on disk. */
  stopIn(conversation: ConversationId): Promise<void>
  /** Stops what runs and waits until each end is on disk. */
  close(): Promise<void>
}

/** Hands a batch to the listener; the next one waits for its acknowledgement. */
export type SendBatch = (
  listener: ListenerId,
  batch: { readonly turn: TurnId; readonly sequence: number; readonly parts: TurnPart[] },
) => void
