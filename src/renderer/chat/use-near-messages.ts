import { useEffect, useRef } from 'react'
import { useSotto, useWindow } from '../app/sotto-window.tsx'
import { readMessages, unreadAbout } from './read-messages.ts'

/** Reads what comes near to the screen, one request at a time, so that a fast scroll asks for where it ends. */
export function useNearMessages(first: number, last: number): void {
  const sotto = useSotto()
  const path = useWindow((state) => state.path)
  const wanted = useRef({ first, last })
  const reading = useRef(false)

  // biome-ignore lint/correctness/useExhaustiveDependencies: another path has other messages near.
  useEffect(() => {
    wanted.current = { first, last }
    if (reading.current) return
    reading.current = true
    const readOn = async () => {
      for (;;) {
        const ids = unreadAbout(sotto.store.getState(), wanted.current.first, wanted.current.last)
        if (ids.length === 0 || !(await readMessages(sotto, ids))) return
      }
    }
    void readOn().finally(() => {
      reading.current = false
    })
  }, [sotto, path, first, last])
}
