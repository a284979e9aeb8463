import { type BrowserWindow, type IpcMainInvokeEvent, ipcMain } from 'electron'
import { channels } from '../../core/contract/bridge.ts'
import type { EventName, EventPayload } from '../../core/contract/events.ts'
import { failure, type Result } from '../../core/contract/result.ts'
import { origin } from './scheme.ts'

type Route = (
  kind: 'request' | 'consent',
  message: unknown,
  caller: { window: number },
) => Promise<Result<unknown>>

/** Calls are taken from the top frame of a window that this app made, on our own origin, and from no other. */
export function bindIpc(windows: ReadonlyMap<number, BrowserWindow>, route: Route): void {
  const handle = (kind: 'request' | 'consent', event: IpcMainInvokeEvent, message: unknown) => {
    const caller = windowOf(windows, event)
    if (caller === null) return Promise.resolve(failure({ code: 'input.invalid' } as const))
    return route(kind, message, { window: caller })
  }
  ipcMain.handle(channels.request, (event, message: unknown) => handle('request', event, message))
  ipcMain.handle(channels.consent, (event, message: unknown) => handle('consent', event, message))
}

function windowOf(windows: ReadonlyMap<number, BrowserWindow>, event: IpcMainInvokeEvent): number | null {
  const frame = event.senderFrame
  if (frame === null || frame.parent !== null || frame.origin !== origin) return null
  for (const [id, window] of windows) {
    if (!window.isDestroyed() && window.webContents === event.sender) return id
  }
  return null
}

/** Sends an event to one window, if it still exists. */
export function sendEvent<Name extends EventName>(
  window: BrowserWindow | undefined,
  name: Name,
  payload: EventPayload<Name>,
): void {
  if (window === undefined || window.isDestroyed() || window.webContents.isDestroyed()) return
  window.webContents.send(channels.event, name, payload)
}
