import { type RefObject, useCallback, useLayoutEffect, useRef, useState } from 'react'

/** How near to the end still counts as being there. Pixels. */
const near = 4

function toEnd(scroller: HTMLElement): number {
  return scroller.scrollHeight - scroller.scrollTop - scroller.clientHeight
}

interface End {
  /** The reader is away from the end, and there is something to go back to. */
  readonly away: boolean
  readonly scrolled: boolean
  readonly holds: () => boolean
  readonly goToEnd: () => void
  readonly letGo: () => void
}

/**
 * Keeps the end in sight while the reader is there, and leaves a reader who scrolled up alone: any move
 * up lets go, and only coming back to the end takes hold again. While it holds nothing else moves the list;
 * otherwise the browser keeps still what is read.
 */
export function useStickToEnd(
  scroller: RefObject<HTMLElement | null>,
  content: RefObject<HTMLElement | null>,
): End {
  const held = useRef(true)
  const [away, setAway] = useState(false)
  const [scrolled, setScrolled] = useState(false)

  const hold = useCallback(
    (now: boolean) => {
      held.current = now
      if (scroller.current !== null) scroller.current.style.overflowAnchor = now ? 'none' : 'auto'
    },
    [scroller],
  )
  const holds = useCallback(() => held.current, [])
  const letGo = useCallback(() => hold(false), [hold])
  const goToEnd = useCallback(() => {
    hold(true)
    setAway(false)
    const element = scroller.current
    if (element !== null) element.scrollTop = element.scrollHeight
  }, [scroller, hold])

  useLayoutEffect(() => {
    const element = scroller.current
    const inner = content.current
    if (element === null || inner === null) return
    let lastTop = element.scrollTop
    const onScroll = () => {
      const distance = toEnd(element)
      if (distance <= near) hold(true)
      else if (element.scrollTop < lastTop) hold(false)
      lastTop = element.scrollTop
      setAway(!held.current)
      setScrolled(element.scrollTop > 0)
    }
    // The browser would go to where the end was taken to be before the last messages were measured.
    const onKeyDown = (event: KeyboardEvent) => {
      const plain = !event.ctrlKey && !event.metaKey && !event.altKey && !event.shiftKey
      if (event.key !== 'End' || !plain || event.target !== element) return
      event.preventDefault()
      goToEnd()
    }
    const sizes = new ResizeObserver(() => {
      if (held.current) element.scrollTop = element.scrollHeight
      else setAway(toEnd(element) > near)
    })
    sizes.observe(inner)
    sizes.observe(element)
    element.addEventListener('scroll', onScroll, { passive: true })
    element.addEventListener('keydown', onKeyDown)
    return () => {
      sizes.disconnect()
      element.removeEventListener('scroll', onScroll)
      element.removeEventListener('keydown', onKeyDown)
    }
  }, [scroller, content, hold, goToEnd])

  return { away, scrolled, holds, goToEnd, letGo }
}
