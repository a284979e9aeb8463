import type { MessageId } from '../../core/contract/ids.ts'
import type { FoundMessage } from '../../core/contract/views.ts'
import type { Match } from './match-marks.ts'

/** What a search found, and which of it the reader is at; `at` counts from 0, and is -1 where nothing was found. */
export interface Found {
  readonly messages: readonly FoundMessage[]
  readonly total: number
  readonly at: number
}

export const nothingFound: Found = { messages: [], total: 0, at: -1 }

export function matchAt({ messages, at }: Found): Match | null {
  let left = at
  for (const { message, count } of messages) {
    if (left < count) return left < 0 ? null : { message, ordinal: left }
    left -= count
  }
  return null
}

function placeOf(messages: readonly FoundMessage[], isIt: (found: FoundMessage) => boolean): number | null {
  let before = 0
  for (const found of messages) {
    if (isIt(found)) return before
    before += found.count
  }
  return null
}

/**
 * Begins at the match where the reader was, else at the first in or below the message `from`, else at the last
 * above it. `order` is the path.
 */
export function beginAt(
  messages: readonly FoundMessage[],
  order: ReadonlyMap<MessageId, number>,
  { was, from }: { readonly was: Match | null; readonly from: MessageId | null },
): Found {
  const total = messages.reduce((sum, { count }) => sum + count, 0)
  const wasAt =
    was === null
      ? null
      : placeOf(messages, ({ message, count }) => message === was.message && was.ordinal < count)
  if (was !== null && wasAt !== null) return { messages, total, at: wasAt + was.ordinal }
  const start = from === null ? 0 : (order.get(from) ?? 0)
  const below = placeOf(messages, ({ message }) => (order.get(message) ?? 0) >= start)
  return { messages, total, at: below ?? total - 1 }
}

/** The next one, or the one before; round at the ends. */
export function step(found: Found, by: 1 | -1): Found {
  return found.total === 0 ? found : { ...found, at: (found.at + by + found.total) % found.total }
}
