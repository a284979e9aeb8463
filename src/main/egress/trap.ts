import { Socket as DatagramSocket } from 'node:dgram'
import { subscribe } from 'node:diagnostics_channel'
import { Socket } from 'node:net'
import { EgressFailure } from '../../core/privacy/egress-failure.ts'
import { admittedSockets } from './admitted-sockets.ts'
import { refuseLookUps } from './look-ups.ts'
import { refuseGlobalFetch } from './refusing-dispatcher.ts'

export type Trapped = 'socket' | 'datagram' | 'look-up' | 'fetch'

/**
 * Closes every way out of this process but the sockets that the gate admitted. Sockets and datagrams are
 * seen by Node's diagnostics channels, before a packet leaves; look-ups, which have no channel, by
 * replacing the functions of `dns`. What it cannot see: the system calls of native code, and other
 * processes.
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
  subscribe('udp.socket', (message) => {
    const socket = socketOf(message)
    if (!(socket instanceof DatagramSocket)) return
    onTrapped('datagram')
    socket.close()
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

/** A unix socket or a named pipe: it leads to a process of this machine and never to a network. */
function isPipe(socket: Socket): boolean {
  const handle: unknown = Reflect.get(socket, '_handle')
  return typeof handle === 'object' && handle !== null && handle.constructor.name === 'Pipe'
}
