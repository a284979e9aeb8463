import { Socket } from 'node:net'
import { Agent, type buildConnector } from 'undici'
import { EgressFailure } from '../../core/privacy/egress-failure.ts'
import type { Clock } from '../ports/clock.ts'
import { admittedSockets } from './admitted-sockets.ts'

/** A service of this machine that has not accepted within this time hangs. Milliseconds. */
const connectTimeout = 10_000
/** How long an idle connection is kept, so that the next question does not begin with a handshake. */
const keepAlive = 60_000

/** An agent that reaches this port of 127.0.0.1 and nothing else; each socket is admitted before it connects. */
export function createAgent(port: number, clock: Clock): Agent {
  const connect: buildConnector.connector = (options, callback) => {
    const { hostname, protocol } = options
    if (hostname !== '127.0.0.1' || protocol !== 'http:' || Number(options.port) !== port) {
      callback(new EgressFailure({ code: 'egress.refused', rule: 'destination' }), null)
      return
    }
    const socket = new Socket()
    admittedSockets.add(socket)
    const cancel = clock.after(connectTimeout, () => socket.destroy(new Error('connect timed out')))
    socket.setNoDelay(true)
    socket.once('error', (error) => {
      cancel()
      callback(error, null)
    })
    socket.connect({ host: '127.0.0.1', port }, () => {
      cancel()
      callback(null, socket)
    })
  }
  // How long an answer may take is the guard's to say, by the clock that it was given.
  return new Agent({
    connect,
    keepAliveTimeout: keepAlive,
    keepAliveMaxTimeout: keepAlive,
    headersTimeout: 0,
    bodyTimeout: 0,
  })
}
