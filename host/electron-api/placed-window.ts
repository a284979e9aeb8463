/** The place and state of a window: what the app wants, and what Chromium is told of it. */
import { EventEmitter } from 'node:events'
import { HostEvent } from '../host-event.ts'
import type { WindowPlacement } from './window-placement.ts'

type Rectangle = Electron.Rectangle

/** Where a window goes that names no place, on a screen of unknown size. */
const supposedScreen = { width: 1280, height: 800 }

function firstBounds({
  x,
  y,
  width = 800,
  height = 600,
}: Electron.BrowserWindowConstructorOptions): Rectangle {
  const middle = (whole: number, part: number) => Math.max(0, Math.round((whole - part) / 2))
  return {
    x: x ?? middle(supposedScreen.width, width),
    y: y ?? middle(supposedScreen.height, height),
    width,
    height,
  }
}

export class PlacedWindow extends EventEmitter {
  protected placement: WindowPlacement | undefined
  protected wanted: Rectangle
  protected isWanted: boolean
  #minimum: [number, number]
  #isMinimized = false
  #isMaximized = false
  #isFullScreen = false
  #isOnTop: boolean

  constructor(options: Electron.BrowserWindowConstructorOptions) {
    super()
    this.setMaxListeners(0)
    this.wanted = firstBounds(options)
    this.isWanted = options.show !== false
    this.#minimum = [options.minWidth ?? 0, options.minHeight ?? 0]
    this.#isOnTop = options.alwaysOnTop === true
  }

  protected async place(): Promise<void> {
    await this.placement?.show(this.wanted, true)
  }

  /** The user may have moved or resized it. */
  protected async readBounds(): Promise<void> {
    if (!this.isWanted) return
    const read = await this.placement?.read()
    if (read) this.#noteBounds(read)
  }

  #noteBounds(bounds: Rectangle): void {
    const before = this.wanted
    this.wanted = bounds
    if (before.width !== bounds.width || before.height !== bounds.height) this.emit('resize')
    if (before.x !== bounds.x || before.y !== bounds.y) this.emit('move')
  }

  showInactive(): void {
    const wasWanted = this.isWanted
    this.isWanted = true
    this.#isMinimized = false
    void this.place()
    if (!wasWanted) this.emit('show', new HostEvent())
  }

  minimize(): void {
    this.#isMinimized = true
    void this.placement?.setState('minimized')
    this.emit('minimize')
  }

  maximize(): void {
    this.#isMaximized = true
    void this.placement?.setState('maximized')
    this.emit('maximize')
  }

  unmaximize(): void {
    this.#isMaximized = false
    void this.placement?.setState('normal')
    this.emit('unmaximize')
  }

  restore(): void {
    this.#isMinimized = false
    void this.placement?.setState(this.#isMaximized ? 'maximized' : 'normal')
    this.emit('restore')
  }

  setFullScreen(flag: boolean): void {
    this.#isFullScreen = flag
    void this.placement?.setState(flag ? 'fullscreen' : 'normal')
    this.emit(flag ? 'enter-full-screen' : 'leave-full-screen')
  }

  setBounds(bounds: Partial<Rectangle>): void {
    this.#noteBounds({ ...this.wanted, ...bounds })
    if (this.isWanted) void this.place()
  }

  setAlwaysOnTop(flag: boolean): void {
    if (flag === this.#isOnTop) return
    this.#isOnTop = flag
    this.emit('always-on-top-changed', new HostEvent(), flag)
  }

  setMinimumSize(width: number, height: number): void {
    this.#minimum = [width, height]
  }

  setSize = (width: number, height: number): void => this.setBounds({ width, height })
  setContentSize = (width: number, height: number): void => this.setBounds({ width, height })
  setPosition = (x: number, y: number): void => this.setBounds({ x, y })
  getBounds = (): Rectangle => ({ ...this.wanted })
  getNormalBounds = (): Rectangle => ({ ...this.wanted })
  getContentBounds = (): Rectangle => ({ ...this.wanted })
  getSize = (): number[] => [this.wanted.width, this.wanted.height]
  getContentSize = (): number[] => this.getSize()
  getPosition = (): number[] => [this.wanted.x, this.wanted.y]
  getMinimumSize = (): number[] => [...this.#minimum]
  isVisible = (): boolean => this.isWanted && !this.#isMinimized
  isMinimized = (): boolean => this.#isMinimized
  isMaximized = (): boolean => this.#isMaximized
  isFullScreen = (): boolean => this.#isFullScreen
  isAlwaysOnTop = (): boolean => this.#isOnTop
}
