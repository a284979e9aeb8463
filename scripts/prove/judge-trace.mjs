/** Tells from the record of system calls what reached out, and what listened. */
import { isLoopback, lookUpPorts, spell } from './loopback.mjs'
import { findOllamaPorts, isOllama } from './ollama-ports.mjs'
import { addressIn, socketIn } from './trace-line.mjs'

/** @typedef {import('./trace.mjs').TraceRecord} TraceRecord */
/** @typedef {import('./incident.mjs').Incident} Incident */

/**
 * What is a local-only session's own.
 * @typedef {object} Own
 * @property {readonly string[]} folders sockets by path inside them are the session's own
 */

/** Where an Ollama that the person runs would answer: the app asks there before it starts its own. */
export const wellKnownPort = 11434

/** Sockets by path through which a service of the system looks names up. */
const resolvers = /^\/run\/systemd\/resolve\/|^\/(?:var\/)?run\/avahi-daemon\//
const sends = new Set(['sendto', 'sendmsg', 'sendmmsg'])

/**
 * @param {readonly TraceRecord[]} records
 * @param {Own} own
 * @returns {Incident[]}
 */
export function judgeTrace(records, own) {
  const ports = findOllamaPorts(records)
  const streams = streamsIn(records)
  return records.flatMap((record) => {
    const incident = judge(record, own, ports, streams)
    return incident ? [{ ...incident, by: record.program.path }] : []
  })
}

/**
 * strace cannot name a fresh socket of multipath TCP, which Go asks for; the call that made it can.
 * @param {readonly TraceRecord[]} records
 * @returns {ReadonlySet<string>} inodes
 */
function streamsIn(records) {
  const made = records.filter(({ call, body }) => call === 'socket' && body.includes('SOCK_STREAM'))
  return new Set(made.flatMap(({ inode }) => inode ?? []))
}

/**
 * @param {TraceRecord} record
 * @param {Own} own
 * @param {import('./ollama-ports.mjs').OllamaPorts} ports
 * @param {ReadonlySet<string>} streams
 * @returns {Omit<Incident, 'by'> | null}
 */
function judge(record, own, ports, streams) {
  if (record.call === 'connect') return judgeConnect(record, own, ports)
  if (sends.has(record.call)) return judgeSend(record)
  if (record.call === 'listen' || record.call === 'bind') return judgeListen(record, ports, streams)
  if (record.call === 'socket') return judgeSocket(record)
  return null
}

/**
 * @param {TraceRecord} record
 * @param {Own} own
 * @param {import('./ollama-ports.mjs').OllamaPorts} ports
 * @returns {Omit<Incident, 'by'> | null}
 */
function judgeConnect({ body, result, program }, own, ports) {
  const address = addressIn(body)
  const { protocol } = socketIn(body)
  if (address === null) return { probe: 'connections', what: `an unreadable address: ${body}` }
  if (address.family === 'unix') return judgeLocalSocket(address, result, own)
  if (address.family === 'other') {
    // The first cuts a connection, the second only reaches the kernel.
    if (address.name === 'AF_UNSPEC' || address.name === 'AF_NETLINK') return null
    return { probe: 'connections', what: `a socket of ${address.name}` }
  }
  if (isLoopback(address.host)) {
    // To point a datagram socket at an address sends nothing; what is sent on it is counted where it is sent.
    if (protocol.startsWith('UDP')) return null
    const served = isOllama(program) ? ports.all : ports.daemons
    const mayAsk = address.port === wellKnownPort && !isOllama(program)
    if (address.host === '127.0.0.1' && (served.has(address.port) || mayAsk)) return null
  }
  const isLookUp = lookUpPorts.has(address.port)
  return { probe: isLookUp ? 'look-ups' : 'connections', what: `${protocol} to ${spell(address)}` }
}

/**
 * A socket by path reaches any program of this machine, and through it perhaps further.
 * @param {{ path: string, abstract: boolean }} address
 * @param {number | null} result
 * @param {Own} own
 * @returns {Omit<Incident, 'by'> | null}
 */
function judgeLocalSocket({ path, abstract }, result, own) {
  if (!abstract && resolvers.test(path)) return { probe: 'look-ups', what: `the resolver at ${path}` }
  // Abstract names end at the namespace, and a connection that failed told nobody anything.
  if (abstract || (result !== 0 && result !== null)) return null
  if (own.folders.some((folder) => path === folder || path.startsWith(`${folder}/`))) return null
  if (/\/nscd\/socket$/.test(path)) return { probe: 'look-ups', what: `the resolver at ${path}` }
  return { probe: 'connections', what: `the socket ${path || 'without a name'}` }
}

/**
 * @param {TraceRecord} record
 * @returns {Omit<Incident, 'by'> | null}
 */
function judgeSend({ body }) {
  const { protocol, peer } = socketIn(body)
  if (/^(?:UNIX|NETLINK)/.test(protocol)) return null
  const named = addressIn(body)
  if (named?.family === 'unix' || (named?.family === 'other' && named.name === 'AF_NETLINK')) return null
  // What goes along an open connection was judged when it was opened.
  if (protocol.startsWith('TCP') && named === null) return null
  const to = named?.family === 'inet' ? named : peer
  if (to === null) return { probe: 'datagrams', what: `${protocol} to an unknown address` }
  return { probe: lookUpPorts.has(to.port) ? 'look-ups' : 'datagrams', what: `${protocol} to ${spell(to)}` }
}

/**
 * @param {TraceRecord} record
 * @param {import('./ollama-ports.mjs').OllamaPorts} ports
 * @param {ReadonlySet<string>} streams
 * @returns {Omit<Incident, 'by'> | null}
 */
function judgeListen({ call, body, program }, ports, streams) {
  const { protocol, inode = '', own: listening } = socketIn(body)
  if (/^(?:UNIX|NETLINK)/.test(protocol)) return null
  const address = addressIn(body)
  if (call === 'bind') {
    // A stream that only has a name hears nobody before it listens.
    if (protocol.startsWith('TCP') || streams.has(inode) || address?.family === 'unix') return null
    if (address?.family === 'other' && address.name === 'AF_NETLINK') return null
    const at = address?.family === 'inet' ? spell(address) : 'an unknown address'
    return { probe: 'listeners', what: `${protocol} at ${at}` }
  }
  const isOwn = isOllama(program) && listening?.host === '127.0.0.1' && ports.all.has(listening.port)
  if (isOwn) return null
  return { probe: 'listeners', what: `${protocol} at ${listening ? spell(listening) : 'an unknown address'}` }
}

/**
 * Kinds of sockets that pass by all of the above.
 * @param {TraceRecord} record
 * @returns {Omit<Incident, 'by'> | null}
 */
function judgeSocket({ body }) {
  const [family = '', type = ''] = body.split(', ')
  if (family === 'AF_UNIX' || family === 'AF_NETLINK') return null
  const isPlain = /^AF_INET6?$/.test(family) && /SOCK_(?:STREAM|DGRAM)/.test(type)
  return isPlain ? null : { probe: 'connections', what: `a socket of ${family}, ${type}` }
}
