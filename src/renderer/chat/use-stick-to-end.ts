import { type RefObject, useCallback, useLayoutEffect, useRef, useState } from 'react'

/** How near to the end still counts as being there. Pixels. */
const near = 4

function toEnd(scroller: HTMLElement): number {
  return scroller.scrollHeight - scroller.scrollTop - scroller.clientHeight
}

/**
 * Keeps the end in sight while the reader is there, and leaves a reader who scrolled up alone: any move
 * up lets go, and only coming back to the end takes hold again.
 */
export function useStickToEnd(
  scroller: RefObject<HTMLElement | null>,
  content: RefObject<HTMLElement | null>,
): { away: boolean; scrolled: boolean; goToEnd: () => void } {
  const holds = useRef(true)
  const [away, setAway] = useState(false)
  const [scrolled, setScrolled] = useState(false)

  const goToEnd = useCallback(() => {
    holds.current = true
    setAway(false)
    const element = scroller.current
    if (element !== null) element.scrollTop = element.scrollHeight
  }, [scroller])

  useLayoutEffect(() => {
    const element = scroller.current
    const inner = content.current
    if (element === null || inner === null) return
    let lastTop = element.scrollTop
    const onScroll = () => {
      const distance = toEnd(element)
      if (distance <= near) holds.current = true
      else if (element.scrollTop < lastTop) holds.current = false
      lastTop = element.scrollTop
      setAway(!holds.current)
      setScrolled(element.scrollTop > 0)
    }
    const sizes = new ResizeObserver(() => {
      if (holds.current) element.scrollTop = element.scrollHeight
      else setAway(toEnd(element) > near)
    })
    sizes.observe(inner)
    sizes.observe(element)
    element.addEventListener('scroll', onScroll, { passive: true })
    return () => {
      sizes.disconnect()
      element.removeEventListener('scroll', onScroll)
    }
  }, [scroller, content])

  return { away, scrolled, goToEnd }
}
