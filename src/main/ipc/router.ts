import { z } from 'zod'
import { api, type RouteName } from '../../core/contract/api.ts'
import type { SottoError } from '../../core/contract/errors.ts'
import { failure, type Result } from '../../core/contract/result.ts'
import { framesOf, type Log } from '../ports/log.ts'
import type { Caller, RouteHandlers } from './route-handlers.ts'

const envelope = z.object({ name: z.string(), input: z.unknown() })

/** Which of the two channels a call came by; a consent is taken only from its own. */
export type CallKind = 'request' | 'consent'

export type Router = (kind: CallKind, message: unknown, caller: Caller) => Promise<Result<unknown>>

/** Parses a call, runs its handler, and turns a bug into `internal`: the only place that catches one. */
export function createRouter(handlers: RouteHandlers, log: Log): Router {
  const refuse = (): Result<never> => {
    log('ipc.refused')
    return failure({ code: 'input.invalid' } satisfies SottoError)
  }
  return async (kind, message, caller) => {
    const call = envelope.safeParse(message)
    if (!call.success || !isRouteName(call.data.name)) return refuse()
    const name = call.data.name
    if (api[name].consent !== (kind === 'consent')) return refuse()
    const input = api[name].in.safeParse(call.data.input)
    if (!input.success) return refuse()
    try {
      return await run(handlers, name, input.data, caller)
    } catch (thrown) {
      log('bug', { frames: framesOf(thrown) })
      return failure({ code: 'internal' })
    }
  }
}

function isRouteName(name: string): name is RouteName {
  return Object.hasOwn(api, name)
}

/** The input was parsed by this route's own schema, which the compiler cannot follow through the map. */
function run(
  handlers: RouteHandlers,
  name: RouteName,
  input: unknown,
  caller: Caller,
): Promise<Result<unknown>> | Result<unknown> {
  const handle = handlers[name] as (
    input: unknown,
    caller: Caller,
  ) => Promise<Result<unknown>> | Result<unknown>
  return handle(input, caller)
}
