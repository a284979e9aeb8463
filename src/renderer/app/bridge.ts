import type { RouteInput, RouteName, RouteOutput } from '../../core/contract/api.ts'
import type { Bridge } from '../../core/contract/bridge.ts'
import type { Result } from '../../core/contract/result.ts'

declare global {
  interface Window {
    readonly sotto: Bridge
  }
}

export type Request = Bridge['request']

/** Asks main; `watch` sees each outcome, so that a full disk is noticed wherever it is met first. */
export function watchedRequest(
  bridge: Bridge,
  watch: (name: RouteName, outcome: Result<unknown>) => void,
): Request {
  return async <Name extends RouteName>(
    name: Name,
    input: RouteInput<Name>,
  ): Promise<Result<RouteOutput<Name>>> => {
    const outcome = await bridge.request(name, input)
    watch(name, outcome)
    return outcome
  }
}
