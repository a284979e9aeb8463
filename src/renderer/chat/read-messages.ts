import type { MessageId } from '../../core/contract/ids.ts'
import type { SottoWindow } from '../app/sotto-window.tsx'
import type { ChatSlice } from './chat-slice.ts'

/** Messages this near to what is on screen must be here; when they are not, so many are read with them. */
const near = 20
const beyond = 60

/** The messages between two places of the path and about them that are not here yet; none while all that are near are. */
export function unreadAbout(
  { path, messages }: Pick<ChatSlice, 'path' | 'messages'>,
  first: number,
  last: number,
): readonly MessageId[] {
  const unread = (margin: number) =>
    path
      .slice(Math.max(0, first - margin), last + 1 + margin)
      .flatMap(({ id }) => (messages.has(id) ? [] : id))
  return unread(near).length === 0 ? [] : unread(beyond)
}

/** Reads messages of the open conversation. False when they are not here now, and why is said at the composer. */
export async function readMessages(
  { store, request }: SottoWindow,
  ids: readonly MessageId[],
): Promise<boolean> {
  const { conversation, opening } = store.getState()
  if (conversation === null) return false
  const read = await request('messages.read', { conversation, ids: [...ids] })
  const now = store.getState()
  if (now.opening !== opening) return false
  if (read.ok) now.addMessages(read.value)
  else now.setSendError(read.error)
  return read.ok && read.value.length > 0
}
