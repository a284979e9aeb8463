/** What the preload's world and the host say to each other. */
import type { Json } from './codec.ts'

/** From the page: through a binding that exists in the preload's world only. */
export type FromPage =
  | { kind: 'hello' }
  | { kind: 'invoke'; id: number; channel: string; parameters: Json }
  | { kind: 'send'; channel: string; parameters: Json; ports: string[] }
  | { kind: 'port'; port: string; data: Json }
  | { kind: 'focus'; focused: boolean }
  | { kind: 'resize' }
  | { kind: 'title'; title: string }
  | { kind: 'color-scheme'; dark: boolean }
  | { kind: 'dom-ready' }
  | { kind: 'preload-error'; message: string; stack: string }

/** To the page: a batch at a time, in order. */
export type ToPage =
  | { kind: 'message'; channel: string; parameters: Json; ports: string[] }
  | { kind: 'returned'; id: number; value: Json }
  | { kind: 'failed'; id: number; message: string }
  | { kind: 'port'; port: string; data: Json }
  | { kind: 'port-closed'; port: string }

export interface PageEnvironment {
  platform: string
  arch: string
  versions: { [name: string]: string }
  argv: string[]
  preloadPath: string
  /** Whether leaving the page is held until the host has asked the app (the title bar's close button). */
  guardClose: boolean
}

export const bindingName = '__electronHost'
export const receiverName = '__electronHostReceive'
export const worldName = 'Electron Isolated Context'
