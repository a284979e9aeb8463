import { EgressFailure } from '../../core/privacy/egress-failure.ts'

/**
 * Where Node's own `fetch`, `WebSocket` and `EventSource`, and every copy of undici, look for what carries their
 * requests. Source: nodejs/undici, lib/global.js.
 */
const slots = ['undici.globalDispatcher.1', 'undici.globalDispatcher.2'].map((name) => Symbol.for(name))

/** Puts there, for good, what carries nothing: a request that reaches it did not come through the gate. */
export function refuseGlobalFetch(onRefused: () => void): void {
  const value = Object.freeze({
    dispatch() {
      onRefused()
      throw new EgressFailure({ code: 'egress.refused', rule: 'fetch' })
    },
    async close() {},
    async destroy() {},
  })
  for (const slot of slots) {
    Object.defineProperty(globalThis, slot, {
      value,
      writable: false,
      configurable: false,
      enumerable: false,
    })
  }
}
