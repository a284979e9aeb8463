import type { MessageId } from '../../core/contract/ids.ts'
import type { Result } from '../../core/contract/result.ts'
import type { Branch, ConversationPage } from '../../core/contract/views.ts'
import { texts } from '../../core/text/texts.ts'
import { languageOf } from '../app/app-slice.ts'
import type { SottoWindow } from '../app/sotto-window.tsx'
import { answerUnderWay } from '../chat/chat-slice.ts'

/** Shows the page, unless another conversation was opened meanwhile; an answer under way in it is followed. */
function show({ store, live }: SottoWindow, opening: number, page: Result<ConversationPage>): boolean {
  const state = store.getState()
  if (state.opening !== opening) return false
  if (page.ok) state.showPage(page.value)
  else state.setSendError(page.error)
  const answer = answerUnderWay(store.getState())
  if (answer !== null) live.follow(answer)
  return page.ok
}

/** Shows the sibling so many places on, of the message that has siblings. */
export async function stepBranch(sotto: SottoWindow, branch: Branch, by: 1 | -1): Promise<void> {
  const { store, request } = sotto
  const at = branch.siblings.indexOf(branch.message) + by
  const sibling = branch.siblings[at]
  if (sibling === undefined) return
  const { opening, announce, ...state } = store.getState()
  if (show(sotto, opening, await request('branch.show', { message: sibling }))) {
    announce(texts[languageOf(state)].branches.announceShown(at + 1, branch.siblings.length))
  }
}

/** The last fork at or before the message, or of the whole path. */
export function forkAt(sotto: SottoWindow, message: MessageId | null): Branch | null {
  const { path, branches } = sotto.store.getState()
  const forks = new Map(branches.map((branch) => [branch.message, branch] as const))
  const end = message === null ? path.length - 1 : path.findIndex(({ id }) => id === message)
  const fork = path.slice(0, end + 1).findLast(({ id }) => forks.has(id))
  return fork === undefined ? null : (forks.get(fork.id) ?? null)
}

/** The message goes out of sight with what hangs on it, and can be taken back. */
export async function deleteMessage(sotto: SottoWindow, message: MessageId): Promise<void> {
  const { store, request } = sotto
  const { opening, setSendError, offerUndo, ...state } = store.getState()
  const deleted = await request('message.delete', { message })
  if (!deleted.ok) return setSendError(deleted.error)
  const { page, hidden } = deleted.value
  show(sotto, opening, { ok: true, value: page })
  offerUndo(texts[languageOf(state)].branches.deleted(hidden), async () => {
    show(sotto, opening, await request('message.restore', { message }))
  })
}
