import { act, render } from '@testing-library/react'
import { App } from '../app/app.tsx'
import { fetchLaterParts, KeepCard, VaultScreen } from '../app/later-parts.ts'
import { listenToMain } from '../app/listen-to-main.ts'
import { createSottoWindow, SottoProvider } from '../app/sotto-window.tsx'
import type { ScriptedBridge } from './scripted-bridge.ts'

/** Opens the whole window, all of it fetched, over a scripted main; a frame is painted as soon as it is asked for. */
export async function openWindow(bridge: ScriptedBridge) {
  await Promise.all([fetchLaterParts(), ...[VaultScreen, KeepCard].map((part) => part.fetch())])
  const sotto = createSottoWindow(bridge, (draw, drawn) => {
    queueMicrotask(() => {
      act(draw)
      drawn()
    })
  })
  const view = render(
    <SottoProvider sotto={sotto}>
      <App />
    </SottoProvider>,
  )
  await act(async () => {
    listenToMain(bridge, sotto)
  })
  return { ...view, sotto }
}
