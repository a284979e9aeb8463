import type { ConversationId } from '../../core/contract/ids.ts'
import type { ConversationView } from '../../core/contract/views.ts'
import { texts } from '../../core/text/texts.ts'
import { languageOf } from '../app/app-slice.ts'
import type { SottoWindow } from '../app/sotto-window.tsx'
import { openConversation, openNewConversation } from '../chat/chat-actions.ts'

/** Into the bin, with the way back. The row goes when main says so. */
export async function deleteConversation(sotto: SottoWindow, conversation: ConversationView): Promise<void> {
  const { store, request } = sotto
  const { history } = texts[languageOf(store.getState())]
  const wasOpen = store.getState().conversation === conversation.id
  const deleted = await request('conversation.delete', { conversation: conversation.id })
  if (!deleted.ok) return store.getState().setSendError(deleted.error)
  store.getState().offerUndo(history.deleted(conversation.title), async () => {
    if ((await restoreConversation(sotto, conversation.id)) && wasOpen) {
      openConversation(sotto, conversation.id)
    }
  })
}

async function restoreConversation(
  { store, request }: SottoWindow,
  conversation: ConversationId,
): Promise<boolean> {
  const restored = await request('conversation.restore', { conversation })
  if (!restored.ok) store.getState().setSendError(restored.error)
  return restored.ok
}

/** A title of white space alone is no title: the old one stays. */
export async function renameConversation(
  { store, request }: SottoWindow,
  conversation: ConversationId,
  title: string,
): Promise<void> {
  if (title.trim() === '') return
  const renamed = await request('conversation.rename', { conversation, title })
  if (!renamed.ok) store.getState().setSendError(renamed.error)
}

/** Main says that a row went; where it is the open one, a new conversation takes its place. */
export function forgetConversation(sotto: SottoWindow, conversation: ConversationId): void {
  const state = sotto.store.getState()
  state.removeConversation(conversation)
  if (state.conversation === conversation) openNewConversation(sotto)
}
