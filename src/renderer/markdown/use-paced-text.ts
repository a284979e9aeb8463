import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { flushSync } from 'react-dom'

/** Characters taken in a frame, so that a very long answer opens a piece at a time and blocks nothing. */
const perFrame = 32_768

/**
 * The text to show: the first change in a frame at once, later ones together in the next frame, and never
 * more new text in a frame than can be read in it.
 */
export function usePacedText(text: string): string {
  const [shown, setShown] = useState(() => text.slice(0, perFrame))
  const latest = useRef(text)
  const frame = useRef<number | null>(null)

  const afterThisFrame = useCallback(() => {
    frame.current = requestAnimationFrame(() => {
      frame.current = null
      flushSync(() => setShown((before) => advance(before, latest.current)))
    })
  }, [])

  useLayoutEffect(() => {
    latest.current = text
    if (frame.current !== null || text === shown) return
    setShown(advance(shown, text))
    afterThisFrame()
  }, [text, shown, afterThisFrame])

  useEffect(
    () => () => {
      if (frame.current !== null) cancelAnimationFrame(frame.current)
      frame.current = null
    },
    [],
  )

  return text.startsWith(shown) ? shown : text.slice(0, perFrame)
}

function advance(shown: string, text: string): string {
  return text.slice(0, (text.startsWith(shown) ? shown.length : 0) + perFrame)
}
