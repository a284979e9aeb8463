import type { StateCreator } from 'zustand'
import type { DraftText } from '../../core/contract/draft.ts'
import type { SottoError } from '../../core/contract/errors.ts'
import type { ConversationId, MessageId } from '../../core/contract/ids.ts'
import type {
  AnswerView,
  Branch,
  ConversationPage,
  MessageView,
  PathMessage,
} from '../../core/contract/views.ts'
import { emptyDraft } from '../../core/conversation/pasted-text.ts'
import { readPath } from '../../core/conversation/path-text.ts'
import type { WindowState } from '../app/window-state.ts'
import type { ReadingPosition } from './reading-position.ts'
import { isUnderWay } from './turn-progress.ts'

/** The messages that are here whole, by their ids. */
export type Messages = ReadonlyMap<MessageId, MessageView>

/**
 * The open conversation: the path that it shows, and those of its messages that were read so far. What
 * changes the path (another branch, an edit, a delete) asks main for it and shows the page that comes back.
 */
export interface ChatSlice {
  /** Null: the conversation that does not exist yet. */
  readonly conversation: ConversationId | null
  /** The open conversation is in memory alone. */
  readonly temporary: boolean
  /** Counts what was opened, so that the composer keeps its text when a new conversation gets its id. */
  readonly opening: number
  /** False until the messages and the draft of what was opened are here. */
  readonly loaded: boolean
  /** From the root to the head, oldest first. */
  readonly path: readonly PathMessage[]
  /** Of the messages of the path that have siblings. */
  readonly branches: readonly Branch[]
  /** The last of the path when it was opened, and others since they came near. */
  readonly messages: Messages
  /** Counts what was sent, so that the list goes to its end with it, wherever the reader was. */
  readonly sent: number
  /** Where the readers of other conversations were; who was at the end has none. */
  readonly positions: ReadonlyMap<ConversationId, ReadingPosition>
  /** The draft as it was when the conversation was opened; the field owns it from then on. */
  readonly draft: DraftText
  readonly conversationModel: string | null
  /** Chosen in the picker since the conversation was opened. */
  readonly pickedModel: string | null
  /** The question that is being put in other words, and the words while its field is off the screen. */
  readonly editing: { readonly question: MessageId; readonly text: string } | null
  /** Why the last attempt to send, retry or open did not work. */
  readonly sendError: SottoError | null
  /** A hint that is no failure: empty message, an answer still under way. */
  readonly sendHint: 'empty' | 'busy' | null
  beginOpening(conversation: ConversationId | null): number
  /** Shows the conversation anew; what was read of its path and is not in the page stays. */
  showPage(page: ConversationPage): void
  addMessages(messages: readonly MessageView[]): void
  showNew(draft: DraftText): void
  keepPosition(conversation: ConversationId, position: ReadingPosition | null): void
  showSent(conversation: ConversationId, question: MessageView, answer: AnswerView): void
  /** As `showPage`, and the list goes to its end: an answer was begun there. */
  showBegun(page: ConversationPage): void
  settleAnswer(answer: AnswerView): void
  pickModel(model: string): void
  edit(editing: ChatSlice['editing']): void
  setSendError(error: SottoError | null): void
  setSendHint(hint: 'empty' | 'busy' | null): void
}

export const createChatSlice: StateCreator<WindowState, [], [], ChatSlice> = (set, get) => ({
  conversation: null,
  temporary: false,
  opening: 0,
  loaded: false,
  path: [],
  branches: [],
  messages: new Map(),
  sent: 0,
  positions: new Map(),
  draft: emptyDraft,
  conversationModel: null,
  pickedModel: null,
  editing: null,
  sendError: null,
  sendHint: null,
  beginOpening: (conversation) => {
    const opening = get().opening + 1
    set({
      conversation,
      temporary: false,
      opening,
      loaded: false,
      path: [],
      branches: [],
      messages: new Map(),
      draft: emptyDraft,
      conversationModel: null,
      pickedModel: null,
      editing: null,
      sendError: null,
      sendHint: null,
    })
    return opening
  },
  showPage: ({ path: written, branches, messages, draft, model, temporary }) => {
    const path = readPath(written)
    set((state) => ({
      loaded: true,
      temporary,
      path,
      branches,
      messages: withMessages(messagesOf(path, state.messages), messages),
      draft,
      conversationModel: model,
    }))
  },
  addMessages: (messages) => set((state) => ({ messages: withMessages(state.messages, messages) })),
  keepPosition: (conversation, position) =>
    set((state) => {
      const positions = new Map(state.positions)
      if (position === null) positions.delete(conversation)
      else positions.set(conversation, position)
      return { positions }
    }),
  showNew: (draft) => set({ loaded: true, draft }),
  showSent: (conversation, question, answer) =>
    set(({ path, messages, sent }) => ({
      conversation,
      path: [...path, { id: question.id, role: 'user' }, { id: answer.id, role: 'assistant' }],
      messages: withMessages(messages, [question, answer]),
      sent: sent + 1,
      sendError: null,
      sendHint: null,
    })),
  showBegun: (page) => {
    get().showPage(page)
    set(({ sent }) => ({ sent: sent + 1, sendError: null, sendHint: null }))
  },
  settleAnswer: (answer) =>
    set(({ messages }) => ({
      messages: messages.has(answer.id) ? withMessages(messages, [answer]) : messages,
      sendHint: null,
    })),
  pickModel: (pickedModel) => set({ pickedModel }),
  edit: (editing) => set({ editing }),
  setSendError: (sendError) => set({ sendError, sendHint: null }),
  setSendHint: (sendHint) => set({ sendHint }),
})

/** The answer that is under way in the open conversation, if one is. */
export function answerUnderWay(state: Pick<ChatSlice, 'path' | 'messages'>): AnswerView | null {
  const last = lastMessage(state)
  return last?.role === 'assistant' && isUnderWay(last) ? last : null
}

/** The end of the path, which is always here whole; null where nothing was said yet. */
export function lastMessage({ path, messages }: Pick<ChatSlice, 'path' | 'messages'>): MessageView | null {
  const last = path.at(-1)
  return last === undefined ? null : (messages.get(last.id) ?? null)
}

function withMessages(messages: Messages, more: readonly MessageView[]): Messages {
  return new Map([...messages, ...more.map((message) => [message.id, message] as const)])
}

/** Those that lie on the path: off it nothing is kept, where it could have changed unseen. */
function messagesOf(path: readonly PathMessage[], messages: Messages): Messages {
  const kept = path.flatMap(({ id }) => messages.get(id) ?? [])
  return withMessages(new Map(), kept)
}
