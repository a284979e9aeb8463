import { registerScheme } from '../scheme-map.ts'
import { completeClass } from '../unsupported.ts'
import { appEvents } from './app-events.ts'

type Handler = Parameters<Electron.Protocol['handle']>[1]

export interface Protocol extends Electron.Protocol {}

// biome-ignore lint/suspicious/noUnsafeDeclarationMerging: the missing members are added below, and throw by name
export class Protocol {
  readonly #handlers = new Map<string, Handler>()

  /** Every scheme becomes standard and secure: Chromium sees an https address (scheme-map.ts). */
  registerSchemesAsPrivileged(schemes: Electron.CustomScheme[]): void {
    for (const { scheme } of schemes) registerScheme(scheme)
  }

  handle(scheme: string, handler: Handler): void {
    if (this.#handlers.has(scheme)) throw new Error('Failed to register protocol: already registered')
    this.#handlers.set(scheme, handler)
    appEvents.emit('page-served')
  }

  unhandle(scheme: string): void {
    this.#handlers.delete(scheme)
  }

  isProtocolHandled(scheme: string): boolean {
    return this.#handlers.has(scheme)
  }

  handlerOf(scheme: string): Handler | undefined {
    return this.#handlers.get(scheme)
  }
}
completeClass(Protocol, 'Protocol')
