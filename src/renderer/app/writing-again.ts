import type { ErrorCode } from '../../core/contract/errors.ts'
import { lastMessage } from '../chat/chat-slice.ts'
import type { SottoWindow } from './sotto-window.tsx'

const ofDisk: ReadonlySet<ErrorCode> = new Set(['storage.full', 'storage.read-only', 'storage.disk-error'])

/** What the full disk said is no more, and what it owed to the answer on screen is written by now. */
export async function showWritingAgain({ store, request }: SottoWindow): Promise<void> {
  const { sendError, setSendError, conversation, opening } = store.getState()
  if (sendError !== null && ofDisk.has(sendError.code)) setSendError(null)
  const last = lastMessage(store.getState())
  if (conversation === null || last?.role !== 'assistant') return
  if (last.error === null || !ofDisk.has(last.error.code)) return
  const page = await request('conversation.open', { conversation })
  if (page.ok && store.getState().opening === opening) store.getState().showPage(page.value)
}
