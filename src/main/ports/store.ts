import type { DraftText } from '../../core/contract/draft.ts'
import type { SottoError } from '../../core/contract/errors.ts'
import type { ConversationId, MessageId, PartId, TurnId } from '../../core/contract/ids.ts'
import type { Result } from '../../core/contract/result.ts'
import type {
  AnswerView,
  ContextView,
  ConversationPage,
  ConversationView,
  DeletedConversation,
  Figures,
  FoundMessage,
  MessageView,
  Mode,
  Place,
  TurnState,
} from '../../core/contract/views.ts'
import type { ParameterValues } from '../../core/settings/parameters.ts'
import type { AppSettings, AppSettingsPatch } from '../../core/settings/schema.ts'
import type { ContextStore } from './context-store.ts'
import type { ParameterStore } from './parameter-store.ts'

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
  readonly pinned: boolean
}

/** A committed question with its prepared answer, and the path from the root to the question, oldest first. */
export interface PreparedTurn {
  readonly conversation: ConversationView
  readonly question: MessageId
  readonly answer: AnswerView
  readonly history: readonly HistoryMessage[]
  /** The parameters that hold for it; the turn's row keeps them. */
  readonly parameters: ParameterValues
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

/** What is left of a withdrawn turn: the conversation whose draft has its question, null for the new one's. */
export interface Withdrawn {
  readonly draftOf: ConversationId | null
  readonly conversationGone: boolean
}

/**
 * The history on disk. Each call is one transaction, durable when it returns. Times are milliseconds
 * since the epoch. Failures are `storage.*`, or `*.not-found` where the id is unknown.
 */
export interface Store extends ParameterStore, ContextStore {
  conversations(): Promise<Result<readonly ConversationView[]>>
  /** Reads the texts of the last messages alone, however long the conversation is. */
  page(conversation: ConversationId): Promise<Result<ConversationPage>>
  /** Those of the messages that the conversation has, in no order. */
  messages(conversation: ConversationId, ids: readonly MessageId[]): Promise<Result<readonly MessageView[]>>
  /** The messages of the path that have the words, oldest first. */
  find(conversation: ConversationId, words: string): Promise<Result<readonly FoundMessage[]>>
  mode(conversation: ConversationId): Promise<Result<Mode>>
  /** A conversation in which nothing was said yet, local only, without a title. */
  addConversation(conversation: ConversationId, at: number): Promise<Result<null>>

  /**
   * Commits question and prepared answer together. A conversation that is not there is made, local
   * only, titled `title`. The question hangs on the head; the answer becomes the head. Clears the draft
   * of the conversation (and the one of the new conversation when it was made).
   */
  ask(input: {
    readonly conversation: ConversationId
    readonly isNew: boolean
    /** The question that this one is another wording of: it then hangs where that one does. */
    readonly insteadOf: MessageId | null
    readonly title: string
    readonly question: MessageId
    readonly part: PartId
    readonly text: string
    readonly pastedFrom: number | null
    readonly next: NewAnswer
    readonly at: number
  }): Promise<Result<PreparedTurn>>

  /** A new answer under the question, beside those it has; it becomes the head. */
  askAgain(input: {
    readonly question: MessageId
    readonly next: NewAnswer
    readonly at: number
  }): Promise<Result<PreparedTurn>>

  answer(answer: MessageId): Promise<Result<AnswerView>>
  /** The conversation that a message is in. */
  conversationOf(message: MessageId): Promise<Result<ConversationId>>

  /** The head becomes the end of the branch through this message. */
  showBranch(message: MessageId): Promise<Result<ConversationId>>
  /** With all that hangs on it; `hidden` counts them. The head goes to a sibling's branch, or to the parent. */
  deleteMessage(
    message: MessageId,
    at: number,
  ): Promise<Result<{ readonly conversation: ConversationId; readonly hidden: number }>>
  restoreMessage(message: MessageId): Promise<Result<ConversationId>>
  /**
   * Takes back a turn that was not sent: its answer goes, and its question too where it had no other answer; the
   * text is put before the draft. A conversation that had nothing else goes, and its text is the new one's draft.
   */
  withdraw(turn: TurnId, at: number): Promise<Result<Withdrawn>>

  /** A model names only what has its first name still; the row is given back as it is then. */
  rename(
    conversation: ConversationId,
    title: string,
    by: 'person' | 'model',
  ): Promise<Result<ConversationView>>
  /** Into the bin and back; what is in the bin is in no list but that of the bin. */
  deleteConversation(conversation: ConversationId, at: number): Promise<Result<null>>
  restoreConversation(conversation: ConversationId): Promise<Result<ConversationView>>
  deletedConversations(): Promise<Result<readonly DeletedConversation[]>>
  /** Removes every row of a conversation that is in the bin. */
  purge(conversation: ConversationId): Promise<Result<null>>
  /** Purges what went into the bin before that time. Returns how many. */
  purgeDeletedBefore(time: number): Promise<Result<number>>

  /** Records that the provider answers, with the parts that its prompt is made of; before any text of the answer. */
  answering(turn: TurnId, sources: readonly PartId[], context: ContextView): Promise<Result<null>>
  checkpoint(turn: TurnId, text: string, thinking: string): Promise<Result<null>>
  end(end: AnswerEnd): Promise<Result<AnswerView>>
  /** At start: every turn that was under way is marked interrupted. Returns how many. */
  markInterrupted(at: number): Promise<Result<number>>

  readDraft(conversation: ConversationId | null): Promise<Result<DraftText>>
  writeDraft(conversation: ConversationId | null, draft: DraftText, at: number): Promise<Result<null>>
  readSettings(): Promise<Result<AppSettings>>
  writeSettings(patch: AppSettingsPatch): Promise<Result<AppSettings>>
}
