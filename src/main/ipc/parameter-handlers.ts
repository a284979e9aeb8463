import { success } from '../../core/contract/result.ts'
import type { Models } from '../ports/model-service.ts'
import type { ParameterStore } from '../ports/parameter-store.ts'
import type { RouteHandlers } from './route-handlers.ts'

type ParameterHandlers = Pick<RouteHandlers, 'parameters.read' | 'parameters.write'>

export function parameterHandlers(store: ParameterStore, models: Models): ParameterHandlers {
  return {
    'parameters.read': async ({ conversation, model }) => {
      const [scopes, located] = await Promise.all([
        store.readParameters({ conversation, model, folder: null }),
        model === null ? null : models.locate(model),
      ])
      if (!scopes.ok) return scopes
      // What is set can be read and changed while no model answers.
      return success({ scopes: scopes.value, details: located?.ok === true ? located.value.details : null })
    },
    'parameters.write': ({ target, patch }) => store.writeParameters(target, patch),
  }
}
