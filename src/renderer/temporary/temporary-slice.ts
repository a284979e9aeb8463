import type { StateCreator } from 'zustand'
import type { WindowState } from '../app/window-state.ts'

export interface TemporarySlice {
  /** Where the person wants to go, while they are asked whether to leave a temporary conversation. */
  readonly leaving: { readonly go: () => Promise<void> } | null
  askToLeave(go: () => Promise<void>): void
  stay(): void
}

export const createTemporarySlice: StateCreator<WindowState, [], [], TemporarySlice> = (set) => ({
  leaving: null,
  askToLeave: (go) => set({ leaving: { go } }),
  stay: () => set({ leaving: null }),
})
