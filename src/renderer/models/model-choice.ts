import type { ModelView } from '../../core/contract/views.ts'
import { resolveModel } from '../../core/settings/resolve.ts'
import type { WindowState } from '../app/window-state.ts'

type Choosing = Pick<WindowState, 'models' | 'pickedModel' | 'conversationModel' | 'app'>

export function isLocal(model: ModelView): boolean {
  return model.locality.place === 'local'
}

/** The model that the next question goes to; one picked now counts as the conversation's. */
export function chosenModel({ models, pickedModel, conversationModel, app }: Choosing): string | null {
  const conversation = pickedModel ?? conversationModel
  const { model = null, lastModel = null } = app?.settings ?? {}
  return resolveModel({ conversation, app: model, last: lastModel, models })?.value ?? null
}
