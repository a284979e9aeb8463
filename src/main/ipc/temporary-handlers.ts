import { success } from '../../core/contract/result.ts'
import type { TemporaryConversations } from '../ports/temporary-conversations.ts'
import type { Turns } from '../ports/turns.ts'
import type { RouteHandlers } from './route-handlers.ts'

type TemporaryHandlers = Pick<RouteHandlers, 'temporary.begin' | 'temporary.end' | 'temporary.keep'>

export function temporaryHandlers(
  temporary: TemporaryConversations,
  turns: Pick<Turns, 'stopIn'>,
): TemporaryHandlers {
  return {
    'temporary.begin': () => temporary.begin(),
    'temporary.end': async ({ conversation }) => {
      await turns.stopIn(conversation)
      await temporary.end(conversation)
      return success(null)
    },
    'temporary.keep': () => {
      temporary.keep()
      return success(null)
    },
  }
}
