import { type RefObject, useEffect, useRef, useState } from 'react'
import type { MessageId } from '../../core/contract/ids.ts'
import { holdsModifier } from '../app/modifier-key.ts'
import { FindBar } from './find-bar.tsx'
import './find.css'

function isFindKey(event: KeyboardEvent): boolean {
  return holdsModifier(event) && !event.altKey && !event.shiftKey && event.key.toLowerCase() === 'f'
}

/** Opens the bar by its key, and gives the focus back when it is closed. */
export function Find({
  list,
  bring,
}: {
  list: RefObject<HTMLElement | null>
  bring: (message: MessageId) => Promise<void>
}) {
  const [open, setOpen] = useState(false)
  const field = useRef<HTMLInputElement>(null)
  const before = useRef<Element | null>(null)

  function close(): void {
    setOpen(false)
    const back = before.current
    const composer = document.querySelector<HTMLElement>('[data-region="composer"] textarea')
    const target = back instanceof HTMLElement && back !== document.body && back.isConnected ? back : composer
    target?.focus({ preventScroll: true })
  }

  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.isComposing || event.keyCode === 229 || event.defaultPrevented) return
      // What is open over the window has the keys.
      if (document.querySelector('[role="dialog"]') !== null) return
      if (isFindKey(event)) {
        event.preventDefault()
        if (!(document.activeElement === field.current)) before.current = document.activeElement
        setOpen(true)
        field.current?.focus({ preventScroll: true })
        field.current?.select()
      } else if (event.key === 'Escape' && open) {
        event.preventDefault()
        close()
      }
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  })

  return open ? <FindBar list={list} field={field} bring={bring} onClose={close} /> : null
}
