import type { Bridge } from '../../core/contract/bridge.ts'

declare global {
  interface Window {
    readonly sotto: Bridge
  }
}

export type Request = Bridge['request']
