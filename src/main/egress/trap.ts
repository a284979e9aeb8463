import { Socket as DatagramSocket } from 'node:dgram'
import { subscribe } from 'node:diagnostics_channel'
import { Server, Socket } from 'node:net'
import { EgressFailure } from '../../core/privacy/egress-failure.ts'
import { admittedSockets } from './admitted-sockets.ts'
import { isThreadAdmitted } from './admitted-threads.ts'
import { refuseLookUps } from './look-ups.ts'
import { refuseGlobalFetch } from './refusing-dispatcher.ts'

export type Trapped = 'socket' | 'listener' | 'datagram' | 'look-up' | 'fetch' | 'thread'

/**
 * Closes every way out of this process but the sockets that the gate admitted. Sockets and datagrams are
 * seen by Node's diagnostics channels, before a packet leaves, and listeners before they answer; look-ups, which have no channel, by
 * replacing the functions of `dns`. A thread, which none of this sees, is ended before its first line runs, but the
 * app's own. What it cannot see: the system calls of native code and other processes.
 */
export function armTrap(onTrapped: (what: Trapped) => void): void {
  subscribe('net.client.socket', (message) => {
    const socket = socketOf(message)
    if (!(socket instanceof Socket) || admittedSockets.has(socket)) return
    // Node publishes before it knows whether this is a pipe, and connects to an address in a later tick
    // than this one, so the socket dies before its first packet.
    process.nextTick(() => {
      if (socket.destroyed || isPipe(socket)) return
      onTrapped('socket')
      socket.destroy(refusal('socket'))
    })
  })
  subscribe('tracing:net.server.listen:asyncStart', (message) => {
    const server =
      typeof message === 'object' && message !== null && 'server' in message ? message.server : null
    if (!(server instanceof Server)) return
    // It is told before the port is taken. Nothing is accepted within this tick, so nobody is answered.
    process.nextTick(() => {
      const at = server.address()
      if (typeof at === 'string') return
      onTrapped('listener')
      // Where it has no port yet, its look-up was refused, and it says so itself.
      if (at === null) return
      server.close()
      server.emit('error', refusal('listener'))
    })
  })
  subscribe('udp.socket', (message) => {
    const socket = socketOf(message)
    if (!(socket instanceof DatagramSocket)) return
    onTrapped('datagram')
    socket.close()
  })
  subscribe('worker_threads', (message) => {
    if (isThreadAdmitted()) return
    onTrapped('thread')
    terminate(message)
  })
  refuseLookUps(() => onTrapped('look-up'))
  refuseGlobalFetch(() => onTrapped('fetch'))
}

function refusal(rule: Trapped): EgressFailure {
  return new EgressFailure({ code: 'egress.refused', rule })
}

function socketOf(message: unknown): unknown {
  return typeof message === 'object' && message !== null && 'socket' in message ? message.socket : undefined
}

function terminate(message: unknown): void {
  const thread: unknown =
    typeof message === 'object' && message !== null ? Reflect.get(message, 'worker') : null
  if (typeof thread !== 'object' || thread === null || !('terminate' in thread)) return
  if (typeof thread.terminate === 'function') thread.terminate()
}

/** A unix socket or a named pipe: it leads to a process of this machine and never to a network. */
function isPipe(socket: Socket): boolean {
  const handle: unknown = Reflect.get(socket, '_handle')
  return typeof handle === 'object' && handle !== null && handle.constructor.name === 'Pipe'
}
