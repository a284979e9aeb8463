import type { z } from 'zod'
import type { Api, RouteName } from '../../core/contract/api.ts'
import type { Result } from '../../core/contract/result.ts'
import type { ListenerId } from '../ports/turns.ts'

/** Who called: a window by its id, never the raw event. */
export interface Caller {
  readonly window: ListenerId
}

/** One handler a route: a missing or misspelt one is a compile error. */
export type RouteHandlers = {
  readonly [Name in RouteName]: (
    input: z.output<Api[Name]['in']>,
    caller: Caller,
  ) => Promise<Result<z.output<Api[Name]['out']>>> | Result<z.output<Api[Name]['out']>>
}
