import { EventEmitter } from 'node:events'
import type { Target } from '../chromium/target.ts'
import { HostEvent } from '../host-event.ts'
import { codec } from '../page/codec.ts'
import { PageLink } from '../page/page-link.ts'
import { pageScripts } from '../page/page-scripts.ts'
import { type PageLook, preparePage } from '../page/prepare-page.ts'
import { toChromium } from '../scheme-map.ts'
import { completeClass, unsupported } from '../unsupported.ts'
import { IpcMain } from './ipc-main.ts'
import { MessagePortMain } from './message-port-main.ts'
import { NativeImage } from './native-image.ts'
import { reportSystemTheme } from './native-theme.ts'
import { followPage } from './page-events.ts'
import { portEnd } from './page-messages.ts'
import { installPermissions } from './permissions.ts'
import { contents, contentsByTarget, frames, windowOf } from './registry.ts'
import type { Session } from './session.ts'
import { isDriven, isHeadless } from './switches.ts'
import { contentsOfFrame, WebFrameMain } from './web-frame-main.ts'

type OpenHandler = Parameters<Electron.WebContents['setWindowOpenHandler']>[0]

export interface WebContents extends Omit<Electron.WebContents, keyof EventEmitter> {}

let lastId = 0
let lastPort = 0
const links = new WeakMap<WebContents, PageLink>()

export function linkOf(page: WebContents): PageLink | undefined {
  return links.get(page)
}

// biome-ignore lint/suspicious/noUnsafeDeclarationMerging: the missing members are added below, and throw by name
export class WebContents extends EventEmitter {
  readonly id: number
  readonly ipc = new IpcMain()
  readonly session: Session
  mainFrame: WebFrameMain
  readonly #preferences: Electron.WebPreferences
  readonly #link = new PageLink()
  #openHandler: OpenHandler | undefined
  #isLoading = false

  constructor(preferences: Electron.WebPreferences, session: Session) {
    super()
    this.setMaxListeners(0)
    lastId += 1
    this.id = lastId
    this.#preferences = preferences
    this.session = session
    this.mainFrame = new WebFrameMain(this, `unopened-${this.id}`, undefined)
    links.set(this, this.#link)
    contents.set(this.id, this)
  }

  static getAllWebContents = (): WebContents[] => [...contents.values()]
  static fromId = (id: number): WebContents | undefined => contents.get(id)
  static fromDevToolsTargetId = (targetId: string): WebContents | undefined => contentsByTarget.get(targetId)
  static fromFrame = (frame: Electron.WebFrameMain): WebContents | undefined => contentsOfFrame(frame)
  static getFocusedWebContents = (): WebContents | null =>
    [...contents.values()].find((page) => windowOf.get(page)?.isFocused()) ?? null

  /** The page exists, paused before its first document. */
  async adopt(target: Target, look: PageLook): Promise<void> {
    WebFrameMain.remove(this.mainFrame)
    this.mainFrame =
      frames.get(target.info.targetId) ?? new WebFrameMain(this, target.info.targetId, undefined)
    this.#link.target = target
    const { preload, additionalArguments = [] } = this.#preferences
    const scripts = pageScripts(preload, additionalArguments, !isHeadless() && !isDriven())
    this.#link.scripts = scripts
    followPage(this, this.#link, target)
    await preparePage(target, scripts, look)
    this.#link.becomeReady(target)
  }

  send(channel: string, ...parameters: unknown[]): void {
    this.#link.channel.push({ kind: 'message', channel, parameters: codec.encode(parameters), ports: [] })
  }

  postMessage(channel: string, message: unknown, transfer: Electron.MessagePortMain[] = []): void {
    const names = transfer.map((port) => {
      lastPort += 1
      const name = `host-${lastPort}`
      this.#link.ports.set(name, MessagePortMain.transfer(port, portEnd(this.#link, name)))
      return name
    })
    this.#link.channel.push({ kind: 'message', channel, parameters: codec.encode([message]), ports: names })
  }

  async loadURL(url: string): Promise<void> {
    const target = await this.#link.ready
    const chromiumUrl = toChromium(url)
    if (chromiumUrl === url && url !== 'about:blank') {
      unsupported(`loading anything but the app's own scheme (${url.slice(0, url.indexOf(':'))}:)`)
    }
    await installPermissions(this, target, chromiumUrl)
    this.#link.expectOwn(url)
    const finished = new Promise<void>((resolve) => {
      this.once('did-finish-load', () => resolve())
      this.once('destroyed', () => resolve())
    })
    this.#link.isOurNavigation = true
    const { errorText } = await target.send('Page.navigate', { url: chromiumUrl }).finally(() => {
      this.#link.isOurNavigation = false
    })
    if (errorText) {
      this.emit('did-fail-load', new HostEvent(), -2, errorText, url, true, 1, this.mainFrame.routingId)
      throw Object.assign(new Error(`${errorText} (-2) loading '${url}'`), {
        code: errorText,
        errno: -2,
        url,
      })
    }
    await finished
  }

  reload(): void {
    this.#link.isOurNavigation = true
    const settle = () => {
      this.#link.isOurNavigation = false
    }
    void this.#link.target?.send('Page.reload').then(settle, settle)
  }

  async executeJavaScript(expression: string, userGesture = false): Promise<unknown> {
    const target = await this.#link.ready
    const answer = await target.send('Runtime.evaluate', {
      expression,
      userGesture,
      awaitPromise: true,
      returnByValue: true,
    })
    const { exceptionDetails: failure, result } = answer
    if (failure) throw new Error(failure.exception?.description ?? failure.text)
    return result.value
  }

  async capturePage(): Promise<NativeImage> {
    const target = await this.#link.ready
    const { data } = await target.send('Page.captureScreenshot', { format: 'png' })
    return NativeImage.createFromBuffer(Buffer.from(data, 'base64'))
  }

  async printToPDF({
    landscape = false,
    printBackground = false,
  }: Electron.PrintToPDFOptions): Promise<Buffer> {
    const target = await this.#link.ready
    const { data } = await target.send('Page.printToPDF', { landscape, printBackground })
    return Buffer.from(data, 'base64')
  }

  setWindowOpenHandler(handler: OpenHandler): void {
    this.#openHandler = handler
  }

  /** The page tries to open a window: the app is asked; whatever it says, the host opens none. */
  askWindow(url: string, frameName: string, features: string): void {
    const referrer = { url: '', policy: 'default' as const }
    const details = { url, frameName, features, referrer, disposition: 'foreground-tab' as const }
    if (this.#openHandler?.(details).action === 'allow') {
      throw new Error("electron-host: setWindowOpenHandler's allow is not supported")
    }
  }

  /** The page tries to leave: true if the app let it. */
  askNavigation(url: string, frame: WebFrameMain): boolean {
    const isMainFrame = frame === this.mainFrame
    const event = HostEvent.of({ url, isMainFrame, isSameDocument: false, frame, initiator: frame })
    if (isMainFrame) this.emit('will-navigate', event, url, false, true, 1, frame.routingId)
    this.emit('will-frame-navigate', event)
    return !event.defaultPrevented
  }

  noteLoading(isLoading: boolean): void {
    this.#isLoading = isLoading
    if (isLoading) this.emit('did-start-loading', new HostEvent())
  }

  emulateColorScheme(scheme: 'light' | 'dark' | undefined): void {
    const features = scheme ? [{ name: 'prefers-color-scheme', value: scheme }] : []
    this.#link.target?.post('Emulation.setEmulatedMedia', { features })
    if (scheme === undefined) void this.#askSystemTheme()
  }

  /** A page that stays dark when its own wish ends tells of no change, though the wish is now the system's. */
  async #askSystemTheme(): Promise<void> {
    const expression = `matchMedia('(prefers-color-scheme: dark)').matches`
    const answer = await this.#link.target?.send('Runtime.evaluate', { expression }).catch(() => undefined)
    if (answer !== undefined) reportSystemTheme(answer.result.value === true)
  }

  getURL = (): string => this.mainFrame.url
  getTitle = (): string => windowOf.get(this)?.getTitle() ?? ''
  getType = (): 'window' => 'window'
  getLastWebPreferences = (): Electron.WebPreferences | null => this.#preferences
  isLoading = (): boolean => this.#isLoading
  isLoadingMainFrame = (): boolean => this.#isLoading
  isDestroyed = (): boolean => !contents.has(this.id)
  isFocused = (): boolean => windowOf.get(this)?.isFocused() ?? false
  isDevToolsOpened = (): boolean => false
  focus = (): void => windowOf.get(this)?.focus()
  close = (): void => windowOf.get(this)?.close()
  /** WebRTC has no way out whatever the policy (chromium/flags.ts). */
  setWebRTCIPHandlingPolicy = (): void => undefined
}
completeClass(WebContents, 'WebContents')
