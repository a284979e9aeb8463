import { setTimeout } from 'node:timers/promises'
import { TargetGone } from '../chromium/connection.ts'
import { HostEvent } from '../host-event.ts'
import { completeClass, unsupported } from '../unsupported.ts'
import { appEvents } from './app-events.ts'
import { parseColour } from './colour.ts'
import { nativeTheme } from './native-theme.ts'
import { PlacedWindow } from './placed-window.ts'
import { windowOf, windows } from './registry.ts'
import { readScreens } from './screen.ts'
import { defaultSession, Session } from './session.ts'
import { theBrowser } from './the-browser.ts'
import { linkOf, WebContents } from './web-contents.ts'
import { contentsOfFrame } from './web-frame-main.ts'
import { reactionsOf } from './window-changes.ts'
import { WindowPlacement } from './window-placement.ts'

export interface BrowserWindow extends Omit<Electron.BrowserWindow, keyof PlacedWindow> {}

/** Milliseconds that a page has for its `beforeunload`. */
const unloadPatience = 1000

let lastId = 0
/** Windows open one after the other, so that Chromium's answer is never taken for another's. */
let opening: Promise<unknown> = Promise.resolve()

/** Every page is isolated and sandboxed; an app that counts on less would not run here as it does in Electron. */
function refuseWeakPages(preferences: Electron.WebPreferences): void {
  for (const name of ['nodeIntegration', 'nodeIntegrationInWorker', 'webviewTag'] as const) {
    if (preferences[name] === true) unsupported(`webPreferences.${name}`)
  }
  for (const name of ['sandbox', 'contextIsolation', 'webSecurity'] as const) {
    if (preferences[name] === false) unsupported(`webPreferences.${name} = false`)
  }
}

// biome-ignore lint/suspicious/noUnsafeDeclarationMerging: the missing members are added below, and throw by name
export class BrowserWindow extends PlacedWindow {
  readonly id: number
  readonly webContents: WebContents
  #title: string
  #background: string
  #isFocused = false
  #hasPainted = false

  constructor(options: Electron.BrowserWindowConstructorOptions = {}) {
    super(options)
    lastId += 1
    this.id = lastId
    this.#title = options.title ?? ''
    this.#background = options.backgroundColor ?? '#fff'
    refuseWeakPages(options.webPreferences ?? {})
    const { session } = options.webPreferences ?? {}
    this.webContents = new WebContents(
      options.webPreferences ?? {},
      session instanceof Session ? session : defaultSession,
    )
    windows.set(this.id, this)
    windowOf.set(this.webContents, this)
    reactionsOf.set(this, {
      focus: (isFocused) => this.#noteFocus(isFocused),
      readBounds: () => void this.readBounds(),
      firstPaint: () => this.#notePaint(),
      askClose: () => this.#askClose(),
      vanish: () => this.#vanish(),
      title: (title) => this.#notePageTitle(title),
    })
    appEvents.emit('web-contents-created', this.webContents)
    appEvents.emit('browser-window-created', this)
    opening = opening
      .then(() => this.#open())
      .catch((error: Error) => {
        // a page that vanished while it was being opened is told by its own events, a browser by app's
        if (!(error instanceof TargetGone)) throw error
      })
  }

  static getAllWindows = (): BrowserWindow[] => [...windows.values()]
  static fromId = (id: number): BrowserWindow | null => windows.get(id) ?? null
  static getFocusedWindow = (): BrowserWindow | null =>
    [...windows.values()].find((one) => one.#isFocused) ?? null
  static fromBrowserView = (): never => unsupported('BrowserWindow.fromBrowserView')
  static clearPersistedState = (): never => unsupported('BrowserWindow.clearPersistedState')
  static fromWebContents(contents: Electron.WebContents): BrowserWindow | null {
    const own = contents instanceof WebContents ? contents : contentsOfFrame(contents?.mainFrame)
    return own ? (windowOf.get(own) ?? null) : null
  }

  async #open(): Promise<void> {
    const browser = await theBrowser()
    if (this.isDestroyed()) return
    const target = await browser.openWindow(this.wanted)
    const look = { colorScheme: nativeTheme.forcedScheme, background: parseColour(this.#background) }
    const adopted = this.webContents.adopt(target, look)
    this.placement = new WindowPlacement(browser, target)
    await Promise.all([
      adopted,
      this.isWanted ? this.place() : this.placement.hide(this.wanted, browser.headless),
    ])
    if (this.isWanted) target.post('Page.bringToFront')
    await readScreens(target).catch(() => undefined)
    if (this.isDestroyed()) this.#closeTarget()
  }

  #notePaint(): void {
    if (this.#hasPainted) return
    this.#hasPainted = true
    this.emit('ready-to-show', new HostEvent())
  }

  #noteFocus(isFocused: boolean): void {
    // a window on its way out of sight may be focused by the desktop once more
    if (isFocused === this.#isFocused || (isFocused && !this.isWanted)) return
    if (isFocused) for (const other of windows.values()) if (other !== this) other.#noteFocus(false)
    this.#isFocused = isFocused
    this.emit(isFocused ? 'focus' : 'blur', new HostEvent())
    appEvents.emit(isFocused ? 'browser-window-focus' : 'browser-window-blur', this)
  }

  #notePageTitle(title: string): void {
    if (title === this.#title || this.isDestroyed()) return
    const event = new HostEvent()
    this.emit('page-title-updated', event, title, true)
    this.webContents.emit('page-title-updated', event, title, true)
    if (event.defaultPrevented) this.#writeTitle()
    else this.#title = title
  }

  /** The window bears its document's title. */
  #writeTitle(): void {
    const expression = `document.title = ${JSON.stringify(this.#title)}`
    linkOf(this.webContents)?.target?.post('Runtime.evaluate', { expression })
  }

  #askClose(): boolean {
    const event = new HostEvent()
    this.emit('close', event)
    return !event.defaultPrevented
  }

  #vanish(): void {
    if (!windows.delete(this.id)) return
    this.emit('closed')
    appEvents.emit('window-closed')
  }

  #closeTarget(): void {
    const target = linkOf(this.webContents)?.target
    target?.parent?.post('Target.closeTarget', { targetId: target.info.targetId })
  }

  close(): void {
    if (!this.isDestroyed() && this.#askClose()) void this.leave()
  }

  /**
   * Lets the page hear `beforeunload`, as Electron does, then destroys the window. What the page sends
   * from there comes over the same pipe before the answer, so it reaches the app first.
   */
  async leave(): Promise<void> {
    const heard = linkOf(this.webContents)?.target?.send('Runtime.evaluate', {
      expression: `dispatchEvent(new Event('beforeunload'))`,
    })
    // a page that hangs must not keep its window
    await Promise.race([heard?.catch(() => undefined), setTimeout(unloadPatience, undefined, { ref: false })])
    this.destroy()
  }

  destroy(): void {
    if (this.isDestroyed()) return
    this.#closeTarget()
    this.#vanish()
  }

  show(): void {
    this.showInactive()
    this.focus()
  }

  hide(): void {
    if (!this.isWanted) return
    this.isWanted = false
    void this.placement?.hide(this.wanted, true)
    this.#noteFocus(false)
    this.emit('hide', new HostEvent())
  }

  focus(): void {
    linkOf(this.webContents)?.target?.post('Page.bringToFront')
    this.#noteFocus(true)
  }

  blur(): void {
    this.#noteFocus(false)
  }

  setTitle(title: string): void {
    this.#title = title
    this.#writeTitle()
  }

  setBackgroundColor(colour: string): void {
    this.#background = colour
    const color = parseColour(colour)
    if (color)
      linkOf(this.webContents)?.target?.post('Emulation.setDefaultBackgroundColorOverride', { color })
  }

  loadURL = (url: string): Promise<void> => this.webContents.loadURL(url)
  reload = (): void => this.webContents.reload()
  capturePage = () => this.webContents.capturePage()
  getTitle = (): string => this.#title
  getBackgroundColor = (): string => this.#background
  isDestroyed = (): boolean => windows.get(this.id) !== this
  isFocused = (): boolean => this.#isFocused
  /** The app window of Chromium has no menu bar, and its icon and taskbar entry are the desktop's affair. */
  setMenu = (): void => undefined
  removeMenu = (): void => undefined
  setMenuBarVisibility = (): void => undefined
  setAutoHideMenuBar = (): void => undefined
  setIcon = (): void => undefined
  setSkipTaskbar = (): void => undefined
  setVisibleOnAllWorkspaces = (): void => undefined
}
completeClass(BrowserWindow, 'BrowserWindow')
