import type { StateCreator } from 'zustand'
import type { ModelView, PullOffer, PullView } from '../../core/contract/views.ts'
import type { WindowState } from '../app/window-state.ts'

export interface ModelsSlice {
  /** Null while nothing is known: no service, or not asked yet. */
  readonly models: readonly ModelView[] | null
  /** A first model to fetch; undefined while it was not asked for. */
  readonly offer: PullOffer | null | undefined
  readonly pull: PullView | null
  setModels(models: readonly ModelView[] | null): void
  setOffer(offer: PullOffer | null): void
  setPull(pull: PullView | null): void
}

export const createModelsSlice: StateCreator<WindowState, [], [], ModelsSlice> = (set) => ({
  models: null,
  offer: undefined,
  pull: null,
  setModels: (models) => set({ models }),
  setOffer: (offer) => set({ offer }),
  setPull: (pull) => set({ pull }),
})
