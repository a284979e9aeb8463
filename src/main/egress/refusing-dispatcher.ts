import { Dispatcher, setGlobalDispatcher } from 'undici'
import { EgressFailure } from '../../core/privacy/egress-failure.ts'

/** Carries nothing: a request that reaches it did not come through the gate. */
class RefusingDispatcher extends Dispatcher {
  readonly #onRefused: () => void

  constructor(onRefused: () => void) {
    super()
    this.#onRefused = onRefused
  }

  override dispatch(): boolean {
    this.#onRefused()
    throw new EgressFailure({ code: 'egress.refused', rule: 'fetch' })
  }
  override async close(): Promise<void> {}
  override async destroy(): Promise<void> {}
}

/** Governs Node's own `fetch`, `WebSocket` and `EventSource` as well: they share undici's global. */
export function refuseGlobalFetch(onRefused: () => void): void {
  setGlobalDispatcher(new RefusingDispatcher(onRefused))
}
