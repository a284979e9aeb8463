import { useEffect } from 'react'
import { fetchLaterParts } from './later-parts.ts'
import { useWindow } from './sotto-window.tsx'
import type { WindowState } from './window-state.ts'

/** How long the paint of the first view is left alone. Milliseconds. */
const afterPaint = 30

/** The first view is complete, or waits for something that may never come; or more than it is wanted already. */
function isTimeForMore({ app, loaded, models, pickerOpen, settingsOpen }: WindowState): boolean {
  const serviceTold = app?.service.state === 'running' ? models !== null : app?.service.state === 'stopped'
  return pickerOpen || settingsOpen || (loaded && serviceTold)
}

export function useLaterParts(): void {
  const isTime = useWindow(isTimeForMore)
  useEffect(() => {
    if (!isTime) return
    // After the frame that shows the first view, and what its paint still costs.
    let timer: ReturnType<typeof setTimeout> | undefined
    const frame = requestAnimationFrame(() => {
      timer = setTimeout(() => void fetchLaterParts(), afterPaint)
    })
    return () => {
      cancelAnimationFrame(frame)
      clearTimeout(timer)
    }
  }, [isTime])
}
