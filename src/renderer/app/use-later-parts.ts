import { useEffect } from 'react'
import { afterPaint } from './after-paint.ts'
import { fetchLaterParts } from './later-parts.ts'
import { useSotto, useWindow } from './sotto-window.tsx'
import type { WindowState } from './window-state.ts'

/** The first view is complete, or waits for something that may never come; or more than it is wanted already. */
function isTimeForMore({ app, loaded, models, pickerOpen, settingsOpen }: WindowState): boolean {
  const serviceTold = app?.service.state === 'running' ? models !== null : app?.service.state === 'stopped'
  return pickerOpen || settingsOpen || (loaded && serviceTold)
}

/** A view that can be used comes first; a question that is asked before waits for the service. */
function isTimeForService({ app, loaded }: WindowState): boolean {
  return loaded && app?.service.state === 'starting'
}

/** Begins what the first view can do without, once that is painted. */
export function useLaterParts(): void {
  const { request } = useSotto()
  const forMore = useWindow(isTimeForMore)
  const forService = useWindow(isTimeForService)
  useEffect(() => (forMore ? afterPaint(() => void fetchLaterParts()) : undefined), [forMore])
  useEffect(
    () => (forService ? afterPaint(() => void request('service.start', {})) : undefined),
    [forService, request],
  )
}
