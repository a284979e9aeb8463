import type { StateCreator } from 'zustand'
import type { SottoError } from '../../core/contract/errors.ts'
import type { ConversationId } from '../../core/contract/ids.ts'
import type { AnswerView, ConversationPage, MessageView } from '../../core/contract/views.ts'
import type { WindowState } from '../app/window-state.ts'
import { isUnderWay } from './turn-progress.ts'

export interface ChatSlice {
  /** Null: the conversation that does not exist yet. */
  readonly conversation: ConversationId | null
  /** Counts what was opened, so that the composer keeps its text when a new conversation gets its id. */
  readonly opening: number
  /** False until the messages and the draft of what was opened are here. */
  readonly loaded: boolean
  readonly messages: readonly MessageView[]
  /** The draft as it was when the conversation was opened; the field owns it from then on. */
  readonly draft: string
  readonly conversationModel: string | null
  /** Chosen in the picker since the conversation was opened. */
  readonly pickedModel: string | null
  /** Why the last attempt to send, retry or open did not work. */
  readonly sendError: SottoError | null
  /** A hint that is no failure: empty message, an answer still under way. */
  readonly sendHint: 'empty' | 'busy' | null
  beginOpening(conversation: ConversationId | null): number
  showPage(page: ConversationPage): void
  showNew(draft: string): void
  showSent(conversation: ConversationId, question: MessageView, answer: AnswerView): void
  /** A new sibling takes the place of `old` and of what hung on it. */
  replaceAnswer(old: AnswerView, next: AnswerView): void
  settleAnswer(answer: AnswerView): void
  pickModel(model: string): void
  setSendError(error: SottoError | null): void
  setSendHint(hint: 'empty' | 'busy' | null): void
}

export const createChatSlice: StateCreator<WindowState, [], [], ChatSlice> = (set, get) => ({
  conversation: null,
  opening: 0,
  loaded: false,
  messages: [],
  draft: '',
  conversationModel: null,
  pickedModel: null,
  sendError: null,
  sendHint: null,
  beginOpening: (conversation) => {
    const opening = get().opening + 1
    set({
      conversation,
      opening,
      loaded: false,
      messages: [],
      draft: '',
      conversationModel: null,
      pickedModel: null,
      sendError: null,
      sendHint: null,
    })
    return opening
  },
  showPage: (page) =>
    set({ loaded: true, messages: page.messages, draft: page.draft, conversationModel: page.model }),
  showNew: (draft) => set({ loaded: true, draft }),
  showSent: (conversation, question, answer) =>
    set(({ messages }) => ({
      conversation,
      messages: [...messages, question, answer],
      sendError: null,
      sendHint: null,
    })),
  replaceAnswer: (old, next) =>
    set(({ messages }) => {
      const at = messages.findIndex(({ id }) => id === old.id)
      return at < 0 ? {} : { messages: [...messages.slice(0, at), next], sendError: null, sendHint: null }
    }),
  settleAnswer: (answer) =>
    set(({ messages }) => ({
      messages: messages.map((message) => (message.id === answer.id ? answer : message)),
      sendHint: null,
    })),
  pickModel: (pickedModel) => set({ pickedModel }),
  setSendError: (sendError) => set({ sendError, sendHint: null }),
  setSendHint: (sendHint) => set({ sendHint }),
})

/** The answer that is under way in the open conversation, if one is. */
export function answerUnderWay(state: Pick<ChatSlice, 'messages'>): AnswerView | null {
  const last = state.messages.at(-1)
  return last?.role === 'assistant' && isUnderWay(last) ? last : null
}
