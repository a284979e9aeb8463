import { Agent } from 'node:http'
import { Socket } from 'node:net'
import type { Clock } from '../ports/clock.ts'
import { admittedSockets } from './admitted-sockets.ts'

/** A service of this machine that has not accepted within this time hangs. Milliseconds. */
const connectTimeout = 10_000
/** How long an idle connection is kept, so that the next question does not begin with a handshake. */
const keepAlive = 60_000

/**
 * The connections to one port of 127.0.0.1, whatever the request asks for; each socket is admitted before it
 * connects. How long an answer may take is the guard's to say, by the clock that it was given.
 */
export function createAgent(port: number, clock: Clock): Agent {
  const agent = new Agent({ keepAlive: true, timeout: keepAlive })
  agent.createConnection = () => {
    const socket = new Socket()
    admittedSockets.add(socket)
    const cancel = clock.after(connectTimeout, () => socket.destroy(new Error('connect timed out')))
    socket.once('connect', cancel)
    socket.once('close', cancel)
    socket.setNoDelay(true)
    return socket.connect({ host: '127.0.0.1', port })
  }
  return agent
}
