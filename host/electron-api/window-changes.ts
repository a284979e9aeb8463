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

export function userChange(
  window: BrowserWindow,
  change: { kind: 'focus'; focused: boolean } | { kind: 'resize' },
): void {
  const reactions = reactionsOf.get(window)
  if (change.kind === 'focus') reactions?.focus(change.focused)
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

export function pageTitle(window: BrowserWindow, title: string): void {
  reactionsOf.get(window)?.title(title)
}
