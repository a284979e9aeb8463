import type { ModelView } from '../../core/contract/views.ts'
import type { WindowState } from '../app/window-state.ts'

type Choosing = Pick<WindowState, 'models' | 'pickedModel' | 'conversationModel' | 'app'>

export function isLocal(model: ModelView): boolean {
  return model.locality.place === 'local'
}

/**
 * The model that the next question goes to: the one picked now, else the conversation's, else the app's
 * while it is still here, else the first local one. A conversation's own model is kept though it is
 * gone: main then says so, with the nearest names.
 */
export function chosenModel({ models, pickedModel, conversationModel, app }: Choosing): string | null {
  const own = pickedModel ?? conversationModel
  if (own !== null) return own
  const preferred = models?.find(({ name }) => name === app?.settings.model)
  if (preferred !== undefined && isLocal(preferred)) return preferred.name
  return models?.find(isLocal)?.name ?? null
}
