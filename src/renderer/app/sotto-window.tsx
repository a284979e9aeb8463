import { createContext, type ReactNode, useContext } from 'react'
import { useStore } from 'zustand'
import type { Bridge } from '../../core/contract/bridge.ts'
import type { Catalogue, Language } from '../../core/text/catalogue.ts'
import { texts } from '../../core/text/texts.ts'
import { settleTurn, withdrawTurn } from '../chat/chat-actions.ts'
import { LiveTurns, type OnNextFrame } from '../chat/live-turns.ts'
import { languageOf } from './app-slice.ts'
import type { Request } from './bridge.ts'
import { createWindowStore, type WindowState, type WindowStore } from './window-state.ts'

/** The parts of this window that its actions need; made once, or by a test with its own bridge. */
export interface SottoWindow {
  readonly request: Request
  readonly store: WindowStore
  readonly live: LiveTurns
}

export function createSottoWindow(bridge: Bridge, onNextFrame: OnNextFrame): SottoWindow {
  const store = createWindowStore()
  const request: Request = (name, input) => bridge.request(name, input)
  const sotto: SottoWindow = {
    store,
    request,
    live: new LiveTurns({
      request,
      onNextFrame,
      onEnded: (answer) => settleTurn(sotto, answer),
      onLost: (answer) => settleTurn(sotto, answer),
      onWithdrawn: (answer, draftOf) => withdrawTurn(sotto, answer, draftOf),
    }),
  }
  return sotto
}

const SottoContext = createContext<SottoWindow | null>(null)

export function SottoProvider({ sotto, children }: { sotto: SottoWindow; children: ReactNode }) {
  return <SottoContext value={sotto}>{children}</SottoContext>
}

export function useSotto(): SottoWindow {
  const sotto = useContext(SottoContext)
  if (sotto === null) throw new TypeError('useSotto outside of SottoProvider')
  return sotto
}

export function useWindow<Selected>(select: (state: WindowState) => Selected): Selected {
  return useStore(useSotto().store, select)
}

export function useLanguage(): Language {
  return useWindow(languageOf)
}

export function useText(): Catalogue {
  return texts[useLanguage()]
}
