import type { StateCreator } from 'zustand'
import type { ConversationId } from '../../core/contract/ids.ts'
import type { ConversationView } from '../../core/contract/views.ts'
import type { WindowState } from '../app/window-state.ts'

export interface ConversationsSlice {
  /** Newest first. */
  readonly conversations: readonly ConversationView[]
  setConversations(conversations: readonly ConversationView[]): void
  changeConversation(changed: ConversationView): void
  removeConversation(conversation: ConversationId): void
}

function newestFirst(conversations: readonly ConversationView[]): readonly ConversationView[] {
  return [...conversations].sort((one, other) => other.updatedAt - one.updatedAt)
}

export const createConversationsSlice: StateCreator<WindowState, [], [], ConversationsSlice> = (set) => ({
  conversations: [],
  setConversations: (conversations) => set({ conversations: newestFirst(conversations) }),
  removeConversation: (conversation) =>
    set(({ conversations }) => ({ conversations: conversations.filter(({ id }) => id !== conversation) })),
  changeConversation: (changed) =>
    set(({ conversations }) => ({
      conversations: newestFirst([changed, ...conversations.filter(({ id }) => id !== changed.id)]),
    })),
})
