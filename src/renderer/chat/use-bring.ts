import { type RefObject, useCallback, useLayoutEffect, useRef } from 'react'
import type { MessageId } from '../../core/contract/ids.ts'
import { useSotto } from '../app/sotto-window.tsx'
import { readMessages, unreadAbout } from './read-messages.ts'
import { rowOfMessage } from './reading-position.ts'
import type { Rows } from './use-rows.ts'

/** Has the list show about where a message is, with its words; who asked puts it where it is wanted. */
export function useBring(
  scroller: RefObject<HTMLElement | null>,
  rows: Rows,
  letGo: () => void,
): (message: MessageId) => Promise<void> {
  const sotto = useSotto()
  const latest = useRef(rows)
  useLayoutEffect(() => {
    latest.current = rows
  }, [rows])

  return useCallback(
    async (message) => {
      const state = sotto.store.getState()
      const at = state.path.findIndex(({ id }) => id === message)
      const element = scroller.current
      if (at < 0 || element === null) return
      letGo()
      const unread = unreadAbout(state, at, at)
      if (unread.length > 0) await readMessages(sotto, unread)
      if (rowOfMessage(element, message) !== null) return
      const [top = 0] = latest.current.getOffsetForIndex(at, 'start') ?? []
      element.scrollTop = top - element.clientHeight / 3
    },
    [sotto, scroller, letGo],
  )
}
