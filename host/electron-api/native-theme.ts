import { EventEmitter } from 'node:events'
import { completeClass } from '../unsupported.ts'
import { contents } from './registry.ts'

export interface NativeTheme extends Omit<Electron.NativeTheme, keyof EventEmitter> {}

let systemIsDark = false

// biome-ignore lint/suspicious/noUnsafeDeclarationMerging: the missing members are added below, and throw by name
export class NativeTheme extends EventEmitter {
  readonly shouldUseHighContrastColors = false
  readonly inForcedColorsMode = false
  readonly prefersReducedTransparency = false
  #source: Electron.NativeTheme['themeSource'] = 'system'

  get themeSource(): Electron.NativeTheme['themeSource'] {
    return this.#source
  }

  set themeSource(source: Electron.NativeTheme['themeSource']) {
    if (!['system', 'light', 'dark'].includes(source))
      throw new TypeError('themeSource is system, light or dark')
    if (source === this.#source) return
    this.#source = source
    for (const page of contents.values()) page.emulateColorScheme(this.forcedScheme)
    this.emit('updated')
  }

  /** What pages are made to prefer, or undefined where the system's wish stands. */
  get forcedScheme(): 'light' | 'dark' | undefined {
    return this.#source === 'system' ? undefined : this.#source
  }

  get shouldUseDarkColors(): boolean {
    return this.#source === 'system' ? systemIsDark : this.#source === 'dark'
  }
}
completeClass(NativeTheme, 'NativeTheme')

export const nativeTheme = new NativeTheme()

/** A page said what the system prefers: until the first one has, the system counts as light. */
export function reportSystemTheme(isDark: boolean): void {
  if (isDark === systemIsDark) return
  systemIsDark = isDark
  nativeTheme.emit('updated')
}
