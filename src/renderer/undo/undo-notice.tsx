import { useEffect, useState } from 'react'
import { Button } from '../app/button.tsx'
import { useText, useWindow } from '../app/sotto-window.tsx'

/** How long an act can be taken back. Milliseconds. */
const undoFor = 8_000

/** What was done, with the way back. It waits while the pointer or the focus is on it. */
export function UndoNotice() {
  const text = useText()
  const undo = useWindow((state) => state.undo)
  const close = useWindow((state) => state.closeUndo)
  const [held, setHeld] = useState(false)
  useEffect(() => {
    if (undo === null || held) return
    const timer = setTimeout(close, undoFor)
    return () => clearTimeout(timer)
  }, [undo, held, close])
  return (
    <div role="status" className="pointer-events-none fixed inset-x-0 bottom-28 z-30 flex justify-center">
      {undo !== null && (
        // biome-ignore lint/a11y/noStaticElementInteractions: only holds the clock while something is on it.
        <div
          className="pointer-events-auto flex items-center gap-3 rounded-card bg-ink-solid py-1.5 pr-1.5 pl-3.5 text-ui text-on-ink shadow-popover"
          onPointerEnter={() => setHeld(true)}
          onPointerLeave={() => setHeld(false)}
          onFocus={() => setHeld(true)}
          onBlur={() => setHeld(false)}
        >
          <span className="max-w-[44ch] truncate">{undo.said}</span>
          <Button
            size="small"
            onClick={() => {
              setHeld(false)
              close()
              void undo.run()
            }}
          >
            {text.branches.undo}
          </Button>
        </div>
      )}
    </div>
  )
}
