import { contextBridge, ipcRenderer } from 'electron'
import { type Bridge, channels } from '../core/contract/bridge.ts'
import { consents } from '../core/contract/consents.ts'
import { watchTrustedEvents } from './trusted-event.ts'

const isTrustedNow = watchTrustedEvents(window)
const isConsent = (name: string): boolean => (consents as readonly string[]).includes(name)

const listeners = new Map<string, Set<(payload: unknown) => void>>()
ipcRenderer.on(channels.event, (_event, name: string, payload: unknown) => {
  for (const listener of listeners.get(name) ?? []) listener(payload)
})

/** All that the page can do. A consent goes out only in the task of a trusted click or key press. */
const bridge: Bridge = {
  request(name, input) {
    if (!isConsent(name)) return ipcRenderer.invoke(channels.request, { name, input })
    if (!isTrustedNow()) return Promise.resolve({ ok: false, error: { code: 'input.invalid' } })
    return ipcRenderer.invoke(channels.consent, { name, input })
  },
  on(name, listener) {
    const group = listeners.get(name) ?? new Set()
    listeners.set(name, group)
    // The name decides the payload's type, in a map that the compiler cannot follow.
    const untyped = listener as (payload: unknown) => void
    group.add(untyped)
    return () => group.delete(untyped)
  },
}

contextBridge.exposeInMainWorld('sotto', bridge)
