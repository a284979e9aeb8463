/** A tray icon that keeps what it is given; no desktop shows it. */
import { EventEmitter } from 'node:events'
import { completeClass } from '../unsupported.ts'

export interface Tray extends Omit<Electron.Tray, keyof EventEmitter> {}

// biome-ignore lint/suspicious/noUnsafeDeclarationMerging: the missing members are added below, and throw by name
export class Tray extends EventEmitter {
  #isDestroyed = false
  #title = ''

  constructor(_image: Electron.NativeImage | string, _guid?: string) {
    super()
  }

  setToolTip = (): void => undefined
  setImage = (): void => undefined
  setContextMenu = (): void => undefined
  setTitle = (title: string): void => {
    this.#title = title
  }
  getTitle = (): string => this.#title
  getBounds = (): Electron.Rectangle => ({ x: 0, y: 0, width: 0, height: 0 })
  isDestroyed = (): boolean => this.#isDestroyed
  destroy = (): void => {
    this.#isDestroyed = true
  }
}
completeClass(Tray, 'Tray')
