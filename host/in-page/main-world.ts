/**
 * The page's own half of contextBridge. It runs before any script of the page and takes the shared EventTarget from
 * the preload's world by one event whose random name no script of the page can know.
 */
import type { bridgeEndpoint } from './bridge-endpoint.ts'

export function mainWorld(handshake: string, makeEndpoint: typeof bridgeEndpoint): void {
  if (window !== window.top) return
  const freeze = (value: unknown): unknown => {
    const isDeep = (typeof value === 'object' && value !== null) || typeof value === 'function'
    if (isDeep && !Object.isFrozen(value) && !ArrayBuffer.isView(value)) {
      Object.freeze(value)
      for (const item of Object.values(value)) freeze(item)
    }
    return value
  }
  window.addEventListener(
    handshake,
    (event) => {
      event.stopImmediatePropagation()
      if (!(event instanceof MouseEvent) || !event.relatedTarget) return
      const endpoint = makeEndpoint('main-', 'preload-', event.relatedTarget)
      endpoint.answer('expose', ({ key, parcel }) => {
        if (key in window)
          throw new Error('Cannot bind an API on top of an existing property on the window object')
        Object.defineProperty(window, key, { value: freeze(endpoint.unpack(parcel)), enumerable: true })
      })
    },
    { capture: true, once: true },
  )
}
