/** What windows tell `app`, apart from it so that neither needs the other to exist first. */
import { EventEmitter } from 'node:events'
import type { BrowserWindow } from './browser-window.ts'
import type { WebContents } from './web-contents.ts'

export const appEvents = new EventEmitter<{
  'browser-window-created': [window: BrowserWindow]
  'browser-window-focus': [window: BrowserWindow]
  'browser-window-blur': [window: BrowserWindow]
  'window-closed': []
  'web-contents-created': [contents: WebContents]
  'render-process-gone': [contents: WebContents, details: { reason: string; exitCode: number }]
  /** The app serves a page of its own, so a window is near. */
  'page-served': []
  'browser-gone': []
}>()
