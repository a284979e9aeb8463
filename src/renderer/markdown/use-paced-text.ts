import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { flushSync } from 'react-dom'

/**
 * The text to show: the first change in a frame at once, later ones together in the next frame. What is
 * whole, and what does not continue the text before it, is shown without waiting.
 */
export function usePacedText(text: string, streaming: boolean): string {
  const [shown, setShown] = useState(text)
  const latest = useRef(text)
  const frame = useRef<number | null>(null)

  const nextFrame = useCallback(() => {
    frame.current = requestAnimationFrame(() => {
      frame.current = null
      flushSync(() =>
        setShown((before) => {
          if (before !== latest.current) nextFrame()
          return latest.current
        }),
      )
    })
  }, [])

  useLayoutEffect(() => {
    latest.current = text
    if (frame.current !== null || text === shown) return
    setShown(text)
    nextFrame()
  }, [text, shown, nextFrame])

  useEffect(
    () => () => {
      if (frame.current !== null) cancelAnimationFrame(frame.current)
      frame.current = null
    },
    [],
  )

  return streaming && text.startsWith(shown) ? shown : text
}
