import dgram from 'node:dgram'
import dns from 'node:dns'
import { syncBuiltinESMExports } from 'node:module'
import { Socket } from 'node:net'
import { afterEach } from 'vitest'
import { refusal, takeRefusedSockets } from './refused-sockets.ts'

/**
 * A test may reach loopback and Unix sockets, nothing else: what it tries beyond is refused, and fails
 * the test unless that takes it with `takeRefusedSockets`. A child process is not watched.
 */
type Method = (this: unknown, ...parts: unknown[]) => unknown

function guard(owner: object, name: string, hostOf: (parts: unknown[]) => string | undefined): void {
  const original: Method = Reflect.get(owner, name)
  const guarded: Method = function (...parts) {
    const host = hostOf(parts)
    const error = host === undefined ? undefined : refusal(host)
    if (error !== undefined) throw error
    return original.apply(this, parts)
  }
  Reflect.set(owner, name, guarded)
}

/** `connect` takes (path), (port, host), (options), or from Node's own modules [[options, callback]]. */
function hostOfConnect(parts: unknown[]): string | undefined {
  const first = Array.isArray(parts[0]) ? parts[0][0] : parts[0]
  if (typeof first === 'object' && first !== null) {
    if ('path' in first && typeof first.path === 'string' && !('port' in first)) return undefined
    return 'host' in first && typeof first.host === 'string' ? first.host : 'localhost'
  }
  if (typeof first === 'string' && Number.isNaN(Number(first))) return undefined
  return typeof parts[1] === 'string' ? parts[1] : 'localhost'
}

const hostOfName = (parts: unknown[]): string | undefined =>
  typeof parts[0] === 'string' ? parts[0] : undefined

/** `send` takes (message, port, address) and (message, offset, length, port, address). */
function hostOfSend(parts: unknown[]): string {
  const address = parts.slice(1).find((part) => typeof part === 'string')
  return typeof address === 'string' ? address : 'localhost'
}

const connect = Socket.prototype.connect
guard(Socket.prototype, 'connect', hostOfConnect)
const guardedConnect = Socket.prototype.connect
Socket.prototype.connect = new Proxy(guardedConnect, {
  apply(target, socket: Socket, parts) {
    // A socket that the product's own trap has closed already goes nowhere.
    return Reflect.apply(socket.destroyed ? connect : target, socket, parts)
  },
})
guard(dgram.Socket.prototype, 'send', hostOfSend)
guard(dgram.Socket.prototype, 'connect', (parts) => hostOfSend(parts))
for (const name of ['lookup', 'resolve', 'resolve4', 'resolve6', 'resolveAny']) {
  guard(dns, name, hostOfName)
  if (name in dns.promises) guard(dns.promises, name, hostOfName)
}
syncBuiltinESMExports()

afterEach(() => {
  const places = takeRefusedSockets()
  if (places.length > 0) throw new Error(`the test tried to reach ${places.join(', ')}`)
})
