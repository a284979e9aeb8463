import type { StateCreator } from 'zustand'
import type { WindowState } from '../app/window-state.ts'

export interface UndoSlice {
  /** The last act that can be taken back, while it can; a new object for each, so that a notice starts anew. */
  readonly undo: { readonly said: string; readonly run: () => Promise<void> } | null
  offerUndo(said: string, run: () => Promise<void>): void
  closeUndo(): void
}

export const createUndoSlice: StateCreator<WindowState, [], [], UndoSlice> = (set) => ({
  undo: null,
  offerUndo: (said, run) => set({ undo: { said, run } }),
  closeUndo: () => set({ undo: null }),
})
