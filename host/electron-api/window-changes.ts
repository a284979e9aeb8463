/** Changes of a window that come from outside the app: the user, the page, Chromium. */
import type { BrowserWindow } from './browser-window.ts'

/** How a window takes them; BrowserWindow registers one for each window. */
export interface WindowReactions {
  focus(isFocused: boolean): void
  /** The user may have moved or resized it: Chromium knows the bounds. */
  readBounds(): void
  firstPaint(): void
  /** The title bar's close button: true if the app lets the window go. */
  askClose(): boolean
  vanish(): void
  title(title: string): void
}

export const reactionsOf = new WeakMap<BrowserWindow, WindowReactions>()

/** What the page's preload tells of its window. */
export type PageTold =
  | { kind: 'focus'; focused: boolean }
  | { kind: 'resize' }
  | { kind: 'title'; title: string }

export function pageTold(window: BrowserWindow, told: PageTold): void {
  const reactions = reactionsOf.get(window)
  if (told.kind === 'focus') reactions?.focus(told.focused)
  else if (told.kind === 'title') reactions?.title(told.title)
  else reactions?.readBounds()
}

export function firstPaint(window: BrowserWindow): void {
  reactionsOf.get(window)?.firstPaint()
}

export function userClose(window: BrowserWindow): boolean {
  return reactionsOf.get(window)?.askClose() ?? true
}

export function vanish(window: BrowserWindow): void {
  reactionsOf.get(window)?.vanish()
}
