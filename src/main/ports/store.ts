import type { SottoError } from '../../core/contract/errors.ts'
import type { ConversationId, MessageId, PartId, TurnId } from '../../core/contract/ids.ts'
import type { Result } from '../../core/contract/result.ts'
import type {
  AnswerView,
  ConversationPage,
  ConversationView,
  Figures,
  MessageView,
  Mode,
  Place,
  TurnState,
} from '../../core/contract/views.ts'
import type { AppSettings, AppSettingsPatch } from '../../core/settings/schema.ts'

/** The new row of an answer that is about to be asked for. `startsWith` is what a continued answer had. */
export interface NewAnswer {
  readonly answer: MessageId
  readonly turn: TurnId
  readonly textPart: PartId
  readonly thinkingPart: PartId
  readonly model: string
  readonly startsWith: string
}

/** One message of the history as the model gets it, with the parts that it came from. */
export interface HistoryMessage {
  readonly role: 'user' | 'assistant'
  readonly text: string
  readonly parts: readonly PartId[]
}

/** A committed question with its prepared answer, and the path from the root to the question, oldest first. */
export interface PreparedTurn {
  readonly conversation: ConversationView
  readonly question: MessageId
  readonly answer: AnswerView
  readonly history: readonly HistoryMessage[]
}

/** How an answer ended; written together with its last text, in one transaction. */
export interface AnswerEnd {
  readonly turn: TurnId
  readonly state: Extract<TurnState, 'done' | 'stopped' | 'failed' | 'interrupted'>
  readonly text: string
  readonly thinking: string
  readonly cutByLength: boolean
  readonly ranOn: Place | null
  readonly figures: Figures
  readonly error: SottoError | null
  readonly at: number
}

/**
 * The history on disk. Each call is one transaction, durable when it returns. Times are milliseconds
 * since the epoch. Failures are `storage.*`, or `*.not-found` where the id is unknown.
 */
export interface Store {
  conversations(): Promise<Result<readonly ConversationView[]>>
  /** Reads the texts of the last messages alone, however long the conversation is. */
  page(conversation: ConversationId): Promise<Result<ConversationPage>>
  /** Those of the messages that the conversation has, in no order. */
  messages(conversation: ConversationId, ids: readonly MessageId[]): Promise<Result<readonly MessageView[]>>
  mode(conversation: ConversationId): Promise<Result<Mode>>

  /**
   * Commits question and prepared answer together. A conversation that is not there is made, local
   * only, titled `title`. The question hangs on the head; the answer becomes the head. Clears the draft
   * of the conversation (and the one of the new conversation when it was made).
   */
  ask(input: {
    readonly conversation: ConversationId
    readonly isNew: boolean
    readonly title: string
    readonly question: MessageId
    readonly part: PartId
    readonly text: string
    readonly next: NewAnswer
    readonly at: number
  }): Promise<Result<PreparedTurn>>

  /** A new sibling of `answer` under the same question; it becomes the head. */
  askAgain(input: {
    readonly of: MessageId
    readonly next: NewAnswer
    readonly at: number
  }): Promise<Result<PreparedTurn>>

  answer(answer: MessageId): Promise<Result<AnswerView>>

  /** Records that the provider answers, with the parts that its prompt is made of; before any text of the answer. */
  answering(turn: TurnId, sources: readonly PartId[]): Promise<Result<null>>
  checkpoint(turn: TurnId, text: string, thinking: string): Promise<Result<null>>
  end(end: AnswerEnd): Promise<Result<AnswerView>>
  /** At start: every turn that was under way is marked interrupted. Returns how many. */
  markInterrupted(at: number): Promise<Result<number>>

  readDraft(conversation: ConversationId | null): Promise<Result<string>>
  writeDraft(conversation: ConversationId | null, text: string, at: number): Promise<Result<null>>
  readSettings(): Promise<Result<AppSettings>>
  writeSettings(patch: AppSettingsPatch): Promise<Result<AppSettings>>
}
