/** What windows tell `app`, apart from it so that neither needs the other to exist first. */
import { EventEmitter } from 'node:events'
import type { BrowserWindow } from './browser-window.ts'

export const appEvents = new EventEmitter<{
  'browser-window-created': [window: BrowserWindow]
  'browser-window-focus': [window: BrowserWindow]
  'browser-window-blur': [window: BrowserWindow]
  'window-closed': []
  'browser-gone': []
}>()
