import { expect, test } from 'vitest'
import type { AppView } from '../../core/contract/api.ts'
import type { Bridge } from '../../core/contract/bridge.ts'
import type { VaultView } from '../../core/contract/views.ts'
import { defaultSettings } from '../../core/settings/default-settings.ts'
import { listenToMain } from './listen-to-main.ts'
import { createSottoWindow } from './sotto-window.tsx'

const open: VaultView = { state: 'open', recoveryKey: null, keptBy: 'keychain' }

/** A main process whose first answer is overtaken by the change that came after it. */
function overtakenMain() {
  const listeners = new Map<string, (payload: never) => void>()
  let vault: VaultView = { state: 'opening' }
  const answers: (() => void)[] = []
  const view = (): AppView => ({
    version: '0.1.0',
    settings: defaultSettings,
    language: 'en',
    theme: 'light',
    vault,
    service: { state: 'starting' },
    storage: null,
  })
  const bridge = {
    request: (name: string) =>
      new Promise((resolve) => {
        if (name !== 'app.view') return resolve({ ok: false, error: { code: 'keys.locked' } } as never)
        const told = view()
        answers.push(() => resolve({ ok: true, value: told } as never))
      }),
    on: (name: string, listener: (payload: never) => void) => {
      listeners.set(name, listener)
      return () => listeners.delete(name)
    },
  } as Bridge
  return {
    bridge,
    openVault: () => {
      vault = open
      listeners.get('vault.changed')?.(open as never)
    },
    answer: () => answers.shift()?.(),
  }
}

test('a vault that opens while the window asks for the first time does not stay "opening" for ever', async () => {
  const main = overtakenMain()
  const sotto = createSottoWindow(main.bridge, (act) => act())
  const end = listenToMain(main.bridge, sotto)
  main.openVault()
  await expect
    .poll(() => {
      main.answer()
      return sotto.store.getState().app?.vault.state
    })
    .toBe('open')
  end()
})
