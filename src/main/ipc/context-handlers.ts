import type { ContextStore } from '../ports/context-store.ts'
import type { RouteHandlers } from './route-handlers.ts'

export function contextHandlers(
  store: ContextStore,
): Pick<RouteHandlers, 'message.pin' | 'answer.prompt' | 'model.rate'> {
  return {
    'message.pin': ({ message, pinned }) => store.pin(message, pinned),
    'answer.prompt': ({ answer }) => store.seenPrompt(answer),
    'model.rate': ({ model }) => store.tokenRate(model),
  }
}
