import { createRequire, syncBuiltinESMExports } from 'node:module'

const doors = [
  'net',
  'tls',
  'dns',
  'dns/promises',
  'dgram',
  'http',
  'https',
  'http2',
  'child_process',
  'cluster',
  'worker_threads',
  'inspector',
]
const globals = ['fetch', 'WebSocket', 'EventSource', 'Worker']

/**
 * Closes every way out of this thread, for good: whatever its code or a dependency calls in these
 * modules throws. The thread's own channel to main is kept. Runs before anything else is loaded.
 */
export function closeAllDoors(): void {
  const require = createRequire(import.meta.url)
  for (const door of doors) {
    const module: unknown = require(`node:${door}`)
    if (isRecord(module)) close(module, door)
  }
  for (const name of globals) replace(globalThis, name, `globalThis.${name}`)
  replace(process, 'binding', 'process.binding')
  // Named imports of built-in modules are copies: this brings them in line.
  syncBuiltinESMExports()
}

function close(module: Record<string, unknown>, door: string): void {
  for (const [name, value] of Object.entries(module)) {
    if (typeof value === 'function') replace(module, name, `${door}.${name}`)
  }
}

/** A class that someone got hold of elsewhere still opens its sockets through its prototype. */
const openers = ['connect', 'listen', 'bind', 'send', 'spawn']

function replace(owner: object, name: string, shown: string): void {
  const value: unknown = Reflect.get(owner, name)
  const prototype: unknown = typeof value === 'function' ? value.prototype : undefined
  for (const method of openers) {
    if (isRecord(prototype) && Object.hasOwn(prototype, method))
      refuse(prototype, method, `${shown}.${method}`)
  }
  refuse(owner, name, shown)
}

function refuse(owner: object, name: string, shown: string): void {
  // One class may stand under two names.
  if (Object.getOwnPropertyDescriptor(owner, name)?.configurable === false) return
  Object.defineProperty(owner, name, {
    configurable: false,
    enumerable: true,
    writable: false,
    value: function refused() {
      throw new Error(`this thread has no way out: ${shown}`)
    },
  })
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
