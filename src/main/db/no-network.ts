import module, { createRequire } from 'node:module'

/** All of Node's modules that this thread and its packages may load. The list is short, and what is new is not on it. */
const admitted: ReadonlySet<string> = new Set([
  'buffer',
  'crypto',
  'events',
  'fs',
  'module',
  'os',
  'path',
  'util',
  'worker_threads',
])

const globals = ['fetch', 'WebSocket', 'EventSource', 'Worker', 'Request', 'Response', 'Headers', 'FormData']

/**
 * Closes every way out of this thread, for good: of Node's modules the admitted ones alone can be loaded from here on,
 * and what was loaded before loses all that opens a socket, a process or a thread. Loading the others too, in order to
 * close them, would cost each start 50 ms. The thread's own channel to main is kept. Runs before anything else is loaded.
 */
export function closeAllDoors(): void {
  for (const door of ['net', 'dgram', 'dns', 'child_process', 'worker_threads'])
    if (isLoaded(door)) close(door)
  for (const name of globals) refuse(globalThis, name, `globalThis.${name}`)
  // What carries the requests of Node's `fetch`, however someone comes by that.
  const carriesNothing = {}
  refuse(carriesNothing, 'dispatch', 'the dispatcher of fetch')
  for (const version of [1, 2])
    fix(globalThis, Symbol.for(`undici.globalDispatcher.${version}`), carriesNothing)
  for (const name of ['binding', '_linkedBinding', 'execve']) refuse(process, name, `process.${name}`)
  admitInGetBuiltinModule()
  module.registerHooks({
    resolve(specifier, context, next) {
      const found = next(specifier, context)
      if (found.url.startsWith('node:')) admit(found.url)
      return found
    },
  })
  // A later hook would be asked before this one.
  for (const name of ['register', 'registerHooks']) refuse(module, name, `module.${name}`)
  // Named imports of built-in modules are copies: this brings them in line.
  module.syncBuiltinESMExports()
}

/** Returns the name if it is admitted, with or without `node:`. */
function admit(name: string): string {
  const bare = name.replace(/^node:/, '')
  if (!admitted.has(bare)) throw noWayOut(bare)
  return name
}

function admitInGetBuiltinModule(): void {
  const load = process.getBuiltinModule
  const value = (name: string): object | undefined => load(admit(name))
  fix(process, 'getBuiltinModule', value)
}

function isLoaded(door: string): boolean {
  const loaded: unknown = Reflect.get(process, 'moduleLoadList')
  return !Array.isArray(loaded) || loaded.includes(`NativeModule ${door}`)
}

function close(door: string): void {
  const loaded: unknown = createRequire(import.meta.url)(`node:${door}`)
  if (!isRecord(loaded)) return
  for (const [name, value] of Object.entries(loaded)) {
    if (typeof value === 'function') replace(loaded, name, `${door}.${name}`)
  }
}

/** A class that someone got hold of before still opens its sockets through its prototype. */
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
  const value = function refused(): never {
    throw noWayOut(shown)
  }
  refusals.add(value)
  fix(owner, name, value)
}

const refusals = new WeakSet<object>()

function fix(owner: object, name: string | symbol, value: object): void {
  // Some globals are made when they are looked at, which also who redefines them does: `WebSocket` in 40 ms.
  Reflect.deleteProperty(owner, name)
  if (Reflect.defineProperty(owner, name, { value, writable: false, configurable: false })) return
  // One class may stand under two names.
  if (!refusals.has(Reflect.get(owner, name))) throw new Error(`cannot be closed: ${String(name)}`)
}

function noWayOut(shown: string): Error {
  return new Error(`this thread has no way out: ${shown}`)
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
