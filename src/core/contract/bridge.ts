import type { RouteInput, RouteName, RouteOutput } from './api.ts'
import type { EventName, EventPayload } from './events.ts'
import type { Result } from './result.ts'

/** What the preload gives the page as `window.sotto`, and all that it gives. */
export interface Bridge {
  request<Name extends RouteName>(name: Name, input: RouteInput<Name>): Promise<Result<RouteOutput<Name>>>
  /** Returns the function that ends the subscription. */
  on<Name extends EventName>(name: Name, listener: (payload: EventPayload<Name>) => void): () => void
}

/** The names of the IPC channels. */
export const channels = { request: 'sotto:request', consent: 'sotto:consent', event: 'sotto:event' } as const
