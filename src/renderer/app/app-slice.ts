import type { StateCreator } from 'zustand'
import type { AppView } from '../../core/contract/api.ts'
import type { SottoError } from '../../core/contract/errors.ts'
import type { Language } from '../../core/text/catalogue.ts'
import type { WindowState } from './window-state.ts'

export interface AppSlice {
  /** Null until main has told this window about the app. */
  readonly app: AppView | null
  /** A state of the whole app that stops writing, for the banner. */
  readonly storageError: SottoError | null
  /** The last thing said to a screen reader, politely. */
  readonly announcement: string
  changeApp(change: Partial<AppView>): void
  announce(announcement: string): void
}

export const createAppSlice: StateCreator<WindowState, [], [], AppSlice> = (set) => ({
  app: null,
  storageError: null,
  announcement: '',
  changeApp: (change) => set(({ app }) => (app === null ? {} : { app: { ...app, ...change } })),
  announce: (announcement) => set({ announcement }),
})

/** The language of the window; until main has said which, the one that the page was asked for in. */
export function languageOf({ app }: Pick<AppSlice, 'app'>): Language {
  return app?.language ?? (navigator.language.startsWith('zh') ? 'zh-CN' : 'en')
}
