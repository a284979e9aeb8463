import { EventEmitter } from 'node:events'
import { mkdirSync } from 'node:fs'
import { HostEvent } from '../host-event.ts'
import { completeClass } from '../unsupported.ts'
import { appEvents } from './app-events.ts'
import { appPackage } from './app-package.ts'
import { appName, getPath, setAppName, setPath, userDataPath } from './app-paths.ts'
import { commandLine } from './command-line.ts'
import { type Greeting, InstanceLock } from './instance-lock.ts'
import { windows } from './registry.ts'
import { isDriven, switches } from './switches.ts'
import { closeBrowser, prepareBrowser } from './the-browser.ts'
import { endUtilityProcesses } from './utility-process.ts'

export interface App extends Omit<Electron.App, keyof EventEmitter> {}

// biome-ignore lint/suspicious/noUnsafeDeclarationMerging: the missing members are added below, and throw by name
export class App extends EventEmitter {
  readonly isPackaged = false
  readonly commandLine = commandLine
  /** As in Electron everywhere but on macOS; the host has no Dock there either. */
  readonly dock = undefined
  readonly runningUnderARM64Translation = false
  applicationMenu: Electron.Menu | null = null
  userAgentFallback = ''
  accessibilitySupportEnabled = false
  #lock: InstanceLock | undefined
  #greetings: Greeting[] = []
  #isReady = false
  #isQuitting = false
  readonly #ready = Promise.withResolvers<void>()

  constructor() {
    super()
    this.setMaxListeners(0)
    for (const name of ['browser-window-created', 'browser-window-focus', 'browser-window-blur'] as const) {
      appEvents.on(name, (window) => this.emit(name, new HostEvent(), window))
    }
    appEvents.on('web-contents-created', (contents) => {
      this.emit('web-contents-created', new HostEvent(), contents)
    })
    appEvents.on('render-process-gone', (contents, details) => {
      this.emit('render-process-gone', new HostEvent(), contents, details)
    })
    appEvents.on('window-closed', () => this.#noteClosed())
    appEvents.on('browser-gone', () => {
      if (this.#isQuitting) return
      process.stderr.write('Chromium ended unexpectedly.\n')
      this.exit(1)
    })
  }

  /** Called by launch.ts once the app's main module has run. */
  static start(app: App): void {
    if (app.#isQuitting) return
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => app.quit())
    app.emit('will-finish-launching')
    mkdirSync(userDataPath(), { recursive: true, mode: 0o700 })
    // Playwright waits for the debugging port before it lets its test go on
    if (isDriven()) prepareBrowser()
    app.#isReady = true
    app.#ready.resolve()
    app.emit('ready', new HostEvent(), {})
    for (const greeting of app.#greetings.splice(0)) app.#welcome(greeting)
  }

  get name(): string {
    return appName()
  }

  set name(given: string) {
    setAppName(given)
  }

  #noteClosed(): void {
    if (windows.size > 0 || this.#isQuitting) return
    if (this.listenerCount('window-all-closed') === 0) this.quit()
    else this.emit('window-all-closed')
  }

  #welcome(greeting: Greeting): void {
    const { argv, workingDirectory, additionalData } = greeting
    if (this.#isReady) this.emit('second-instance', new HostEvent(), argv, workingDirectory, additionalData)
    else this.#greetings.push(greeting)
  }

  requestSingleInstanceLock(additionalData?: Record<string, unknown>): boolean {
    this.#lock ??= InstanceLock.take(userDataPath(), (greeting) => this.#welcome(greeting))
    if (this.#lock) return true
    InstanceLock.greet(userDataPath(), {
      argv: process.argv,
      workingDirectory: process.cwd(),
      additionalData,
    })
    return false
  }

  releaseSingleInstanceLock(): void {
    this.#lock?.release()
    this.#lock = undefined
  }

  quit(): void {
    if (this.#isQuitting) return
    const before = new HostEvent()
    this.emit('before-quit', before)
    if (before.defaultPrevented) return
    for (const window of [...windows.values()]) {
      const close = new HostEvent()
      window.emit('close', close)
      if (close.defaultPrevented) return
    }
    this.#isQuitting = true
    void Promise.all([...windows.values()].map((window) => window.leave())).then(() => this.#willQuit())
  }

  #willQuit(): void {
    const will = new HostEvent()
    this.emit('will-quit', will)
    if (will.defaultPrevented) this.#isQuitting = false
    else void this.#end(0)
  }

  exit(exitCode = 0): void {
    this.#isQuitting = true
    for (const window of [...windows.values()]) window.destroy()
    void this.#end(exitCode)
  }

  async #end(exitCode: number): Promise<void> {
    this.emit('quit', new HostEvent(), exitCode)
    endUtilityProcesses()
    await closeBrowser()
    // only now: until Chromium is gone its profile is in use
    this.releaseSingleInstanceLock()
    process.exit(exitCode)
  }

  whenReady = (): Promise<void> => this.#ready.promise
  isReady = (): boolean => this.#isReady
  hasSingleInstanceLock = (): boolean => this.#lock !== undefined
  getPath: Electron.App['getPath'] = (name) => getPath(name)
  setPath = (name: string, path: string): void => setPath(name, path)
  getAppPath = (): string => appPackage().root
  getName = (): string => appName()
  setName = (name: string): void => setAppName(name)
  getVersion = (): string => appPackage().version
  getLocale = (): string => switches.get('lang') || this.getSystemLocale()
  /** What Intl would say too, at a hundredth of the cost. */
  getSystemLocale = (): string => navigator.language
  getPreferredSystemLanguages = (): string[] => [this.getSystemLocale()]
  getLocaleCountryCode = (): string => new Intl.Locale(this.getSystemLocale()).region ?? ''
  isHardwareAccelerationEnabled = (): boolean => true
  isAccessibilitySupportEnabled = (): boolean => this.accessibilitySupportEnabled
  focus = (): void => windows.values().next().value?.focus()
  /** Chromium's pages are sandboxed and without Node in any case. */
  enableSandbox = (): void => undefined
  disableHardwareAcceleration = (): void => undefined
  /** Marks of the operating system's shell that an app run from its folder has not got. */
  setAppUserModelId = (): void => undefined
  setAboutPanelOptions = (): void => undefined
  setBadgeCount = (): boolean => false
  setDesktopName = (): void => undefined
}
completeClass(App, 'App')

export const app = new App()
