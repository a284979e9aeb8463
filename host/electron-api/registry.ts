/** What exists now, for the parts that look each other up by number or by Chromium's name. */
import type { BrowserWindow } from './browser-window.ts'
import type { WebContents } from './web-contents.ts'
import type { WebFrameMain } from './web-frame-main.ts'

export const windows = new Map<number, BrowserWindow>()
export const contents = new Map<number, WebContents>()
/** By Chromium's target id. */
export const contentsByTarget = new Map<string, WebContents>()
/** By Chromium's frame id. */
export const frames = new Map<string, WebFrameMain>()
export const windowOf = new Map<WebContents, BrowserWindow>()
