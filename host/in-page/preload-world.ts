/**
 * The isolated world that a sandboxed preload runs in: contextBridge, ipcRenderer, webUtils and `require('electron')`.
 * Only the top frame gets one. Runs as text in the page.
 */
import type { bridgeEndpoint } from './bridge-endpoint.ts'
import type { silenceBrowser } from './browser-keys.ts'
import type { makeCodec } from './codec.ts'
import type { rendererIpc } from './ipc-renderer.ts'
import type { FromPage, PageEnvironment, ToPage } from './wire.ts'

type Preload = (exports: object, require: (id: string) => unknown, module: object, process: object) => void

export function preloadWorld(
  secrets: { handshake: string; proof: string; binding: string; receiver: string },
  pieces: {
    makeCodec: typeof makeCodec
    bridgeEndpoint: typeof bridgeEndpoint
    rendererIpc: typeof rendererIpc
    silenceBrowser: typeof silenceBrowser
  },
  environment: PageEnvironment,
  preload: Preload | null,
): void {
  // nor does the empty document that a window opens with (chromium/browser.ts)
  const isFirst = location.host.endsWith('.window.invalid') || location.href.startsWith('about:blank#w')
  if (window !== window.top || isFirst) return
  const binding: unknown = Reflect.get(globalThis, secrets.binding)
  if (typeof binding !== 'function') return
  Reflect.deleteProperty(globalThis, secrets.binding)
  const tell = (message: FromPage) => binding(JSON.stringify(message))

  const codec = pieces.makeCodec(
    (bytes) => bytes.toBase64(),
    (text) => Uint8Array.fromBase64(text),
  )
  const { ipcRenderer, receive } = pieces.rendererIpc(codec, tell)
  Reflect.set(globalThis, secrets.receiver, (batch: string) => {
    const messages: ToPage[] = JSON.parse(batch)
    receive(messages)
  })

  const events = new EventTarget()
  const endpoint = pieces.bridgeEndpoint('preload-', 'main-', events)
  window.dispatchEvent(new MouseEvent(secrets.handshake, { relatedTarget: events }))
  const contextBridge = {
    exposeInMainWorld(key: string, api: unknown): void {
      endpoint.ask('expose', { key, parcel: endpoint.pack(api) })
    },
  }

  const paths = new WeakMap<File, string>()
  const webUtils = {
    /** Stops for the host's debugger, which checks `proof`, reads `file`, writes `path` and lets the page go on. */
    getPathForFile(asked: unknown): string {
      if (!(asked instanceof File)) {
        throw new TypeError('getPathForFile expected to receive a File object but one was not provided')
      }
      const known = paths.get(asked)
      if (known !== undefined) return known
      const pause = { proof: secrets.proof, file: asked, path: '' }
      // biome-ignore lint/suspicious/noDebugger: the host answers at this pause; it is what makes the call synchronous
      debugger
      // an answer that did not come is asked for again the next time
      if (pause.path !== '') paths.set(asked, pause.path)
      return pause.path
    },
  }

  const tellFocus = () => tell({ kind: 'focus', focused: document.hasFocus() })
  window.addEventListener('focus', tellFocus)
  window.addEventListener('blur', tellFocus)
  window.addEventListener('resize', () => tell({ kind: 'resize' }))
  const tellTitle = () => tell({ kind: 'title', title: document.title })
  window.addEventListener('DOMContentLoaded', () => {
    tell({ kind: 'dom-ready' })
    tellTitle()
    if (document.head)
      new MutationObserver(tellTitle).observe(document.head, {
        childList: true,
        characterData: true,
        subtree: true,
      })
  })
  const darkness = window.matchMedia('(prefers-color-scheme: dark)')
  const tellColorScheme = () => tell({ kind: 'color-scheme', dark: darkness.matches })
  darkness.addEventListener('change', tellColorScheme)
  if (environment.guardClose) window.addEventListener('beforeunload', (event) => event.preventDefault())
  pieces.silenceBrowser()
  tell({ kind: 'hello' })
  tellColorScheme()
  if (!preload) return

  const electron = Object.freeze({
    contextBridge: Object.freeze(contextBridge),
    ipcRenderer,
    webUtils: Object.freeze(webUtils),
  })
  const requireElectron = (id: string) => {
    if (id === 'electron' || id === 'electron/renderer' || id === 'electron/common') return electron
    throw new Error(`module not found: ${id}`)
  }
  const process = Object.freeze({
    platform: environment.platform,
    arch: environment.arch,
    type: 'renderer',
    sandboxed: true,
    contextIsolated: true,
    versions: Object.freeze(environment.versions),
    env: Object.freeze({}),
    argv: Object.freeze(environment.argv),
  })
  const module = { exports: {} }
  try {
    preload.call(globalThis, module.exports, requireElectron, module, process)
  } catch (error) {
    console.error(`Unable to load preload script: ${environment.preloadPath}`)
    console.error(error)
    const told = error instanceof Error ? error : new Error(String(error))
    tell({ kind: 'preload-error', message: told.message, stack: told.stack ?? '' })
  }
}
