/**
 * Where the operating system's window is and whether it is seen, through the DevTools protocol. Chromium cannot hide
 * a window: it is moved out of sight and minimised (which does nothing where there is no window manager).
 */
import type { Browser } from '../chromium/browser.ts'
import type { Target } from '../chromium/target.ts'

const outOfSight = -20_000

export type WindowState = 'normal' | 'minimized' | 'maximized' | 'fullscreen'

export class WindowPlacement {
  readonly #browser: Browser
  readonly #target: Target
  #windowId: number | undefined
  /** One change after the other: Chromium refuses bounds for a window that is still minimised. */
  #last: Promise<unknown> = Promise.resolve()

  constructor(browser: Browser, target: Target) {
    this.#browser = browser
    this.#target = target
  }

  #then(change: (windowId: number) => Promise<unknown>): Promise<void> {
    const done = this.#last.then(async () => {
      const { targetId } = this.#target.info
      this.#windowId ??= (
        await this.#browser.connection.root.send('Browser.getWindowForTarget', { targetId })
      ).windowId
      await change(this.#windowId)
    })
    // a window that vanished meanwhile has no place
    this.#last = done.catch(() => undefined)
    return this.#last.then(() => undefined)
  }

  show({ x, y, width, height }: Electron.Rectangle, isMinimized: boolean): Promise<void> {
    const { root } = this.#browser.connection
    return this.#then(async (windowId) => {
      if (isMinimized)
        await root.send('Browser.setWindowBounds', { windowId, bounds: { windowState: 'normal' } })
      await root.send('Browser.setWindowBounds', { windowId, bounds: { left: x, top: y, width, height } })
      // a headless window counts 87 px of browser interface that is not there
      if (this.#browser.headless) await root.send('Browser.setContentsSize', { windowId, width, height })
    })
  }

  /** Out of sight at once; `isLasting` also takes it from the taskbar's row of open windows and stops its painting. */
  hide({ width, height }: Electron.Rectangle, isLasting: boolean): Promise<void> {
    const { root } = this.#browser.connection
    return this.#then(async (windowId) => {
      if (!this.#browser.headless) {
        await root.send('Browser.setWindowBounds', {
          windowId,
          bounds: { left: outOfSight, top: outOfSight, width, height },
        })
      }
      if (isLasting)
        await root.send('Browser.setWindowBounds', { windowId, bounds: { windowState: 'minimized' } })
    })
  }

  setState(windowState: WindowState): Promise<void> {
    return this.#then(async (windowId) => {
      await this.#browser.connection.root.send('Browser.setWindowBounds', {
        windowId,
        bounds: { windowState },
      })
    })
  }

  async read(): Promise<Electron.Rectangle | undefined> {
    // nobody resizes a headless window, and its bounds count an interface that is not there
    if (this.#browser.headless) return undefined
    let found: Electron.Rectangle | undefined
    await this.#then(async (windowId) => {
      const { bounds } = await this.#browser.connection.root.send('Browser.getWindowBounds', { windowId })
      const { left: x = 0, top: y = 0, width = 0, height = 0, windowState } = bounds
      if (windowState !== 'minimized' && x > outOfSight / 2) found = { x, y, width, height }
    })
    return found
  }
}
