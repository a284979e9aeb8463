import type { StateCreator } from 'zustand'
import type { WindowState } from './window-state.ts'

export interface PanelsSlice {
  /** The sidebar beside the sheet, in a window wide enough for it. */
  readonly sidebarShown: boolean
  /** The sidebar over the sheet, in a narrow window. */
  readonly sidebarOver: boolean
  readonly pickerOpen: boolean
  readonly settingsOpen: boolean
  /** The panel with the parameters of the open conversation. */
  readonly parametersShown: boolean
  readonly binOpen: boolean
  readonly recoveryPutOff: boolean
  toggleSidebar(): void
  closeSidebarOver(): void
  showPicker(open: boolean): void
  showSettings(open: boolean): void
  toggleParameters(): void
  showBin(open: boolean): void
  putRecoveryOff(): void
}

/** The width up to which the sidebar lies over the sheet; the style sheet has the same number. */
const narrowWindow = '(max-width: 860px)'

export const createPanelsSlice: StateCreator<WindowState, [], [], PanelsSlice> = (set) => ({
  sidebarShown: true,
  sidebarOver: false,
  pickerOpen: false,
  settingsOpen: false,
  parametersShown: false,
  binOpen: false,
  recoveryPutOff: false,
  toggleSidebar: () =>
    set((state) =>
      window.matchMedia(narrowWindow).matches
        ? { sidebarOver: !state.sidebarOver }
        : { sidebarShown: !state.sidebarShown },
    ),
  closeSidebarOver: () => set({ sidebarOver: false }),
  showPicker: (pickerOpen) => set({ pickerOpen }),
  showSettings: (settingsOpen) => set({ settingsOpen }),
  toggleParameters: () => set((state) => ({ parametersShown: !state.parametersShown })),
  showBin: (binOpen) => set({ binOpen }),
  putRecoveryOff: () => set({ recoveryPutOff: true }),
})
