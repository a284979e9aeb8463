import { type RefObject, useLayoutEffect, useState } from 'react'
import { useSotto } from '../app/sotto-window.tsx'
import { moveTo, type ReadingPosition, readingPosition } from './reading-position.ts'

/** Where the reader of this conversation was when it was last left; null is the end. As it is when the list mounts. */
export function useOpeningPosition(): ReadingPosition | null {
  const { store } = useSotto()
  const [position] = useState(() => {
    const { conversation, positions, path } = store.getState()
    const kept = conversation === null ? undefined : positions.get(conversation)
    return kept !== undefined && path.some(({ id }) => id === kept.message) ? kept : null
  })
  return position
}

/** Opens the list where its reader was, or at the end, and keeps where they are when it goes. */
export function useReadingPosition(
  scroller: RefObject<HTMLElement | null>,
  opening: ReadingPosition | null,
  end: { readonly holds: () => boolean; readonly goToEnd: () => void; readonly letGo: () => void },
): void {
  const { store } = useSotto()
  const { holds, goToEnd, letGo } = end

  useLayoutEffect(() => {
    const element = scroller.current
    if (element === null) return
    if (opening === null) goToEnd()
    else {
      letGo()
      moveTo(element, opening)
    }
    // The conversation that was open, not the one that is: a new one has no id until it was asked in.
    let conversation = store.getState().conversation
    const { opening: opened } = store.getState()
    const stop = store.subscribe((state) => {
      if (state.opening === opened) conversation = state.conversation
    })
    return () => {
      stop()
      if (conversation !== null) {
        store.getState().keepPosition(conversation, holds() ? null : readingPosition(element))
      }
    }
  }, [scroller, store, opening, holds, goToEnd, letGo])
}
