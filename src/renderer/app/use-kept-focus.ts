import { type RefObject, useLayoutEffect } from 'react'

/** Hands the focus on to the element that takes this one's place under the same id. */
export function useKeptFocus(ref: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const element = ref.current
    return () => {
      if (element === null || document.activeElement !== element) return
      const { id } = element
      queueMicrotask(() => document.getElementById(id)?.focus())
    }
  }, [ref])
}
