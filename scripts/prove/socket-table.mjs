/** The kernel's own list of sockets: /proc/net, see proc(5). */
import { readdirSync, readFileSync, readlinkSync } from 'node:fs'
import { basename } from 'node:path'
import { isLoopback, spell } from './loopback.mjs'

/**
 * @typedef {object} OpenPort
 * @property {string} protocol
 * @property {string} host
 * @property {number} port
 * @property {string} inode
 */

const files = ['tcp', 'tcp6', 'udp', 'udp6', 'udplite', 'udplite6', 'raw', 'raw6']
const listening = '0A'

/** @returns {OpenPort[]} what listens in the namespace of this process, and every datagram or raw socket with a port */
export function readSocketTables() {
  return files.flatMap((file) => {
    try {
      return openPortsIn(file, readFileSync(`/proc/self/net/${file}`, 'latin1'))
    } catch {
      return []
    }
  })
}

/**
 * @param {string} protocol the file's name
 * @param {string} text
 * @returns {OpenPort[]}
 */
export function openPortsIn(protocol, text) {
  return text.split('\n').flatMap((line) => {
    const [, local = '', , state, , , , , , inode = ''] = line.trim().split(/\s+/)
    const [, address, port] = /^([\dA-F]{8}|[\dA-F]{32}):([\dA-F]{4})$/.exec(local) ?? []
    if (address === undefined || port === undefined) return []
    if (protocol.startsWith('tcp') && state !== listening) return []
    return [
      { protocol: protocol.toUpperCase(), host: hostOf(address), port: Number.parseInt(port, 16), inode },
    ]
  })
}

/** @param {string} hex the kernel prints each word of 32 bits in the machine's own order */
function hostOf(hex) {
  const words = hex.match(/.{8}/g) ?? []
  const bytes = words.flatMap((word) => Array.from(Buffer.from(word, 'hex').reverse()))
  if (bytes.length === 4) return bytes.join('.')
  if (bytes.slice(0, 15).every((byte) => byte === 0))
    return bytes[15] === 0 ? '::' : `::${bytes[15]?.toString(16)}`
  const mapped = bytes.slice(0, 10).every((byte) => byte === 0) && bytes[10] === 255 && bytes[11] === 255
  if (mapped) return `::ffff:${bytes.slice(12).join('.')}`
  return Buffer.from(bytes)
    .toString('hex')
    .replace(/(.{4})(?!$)/g, '$1:')
}

/**
 * @param {string} inode of a socket
 * @returns {string} how the program was started that holds it; empty where it is gone already
 */
export function holderOf(inode) {
  for (const pid of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
    try {
      const held = readdirSync(`/proc/${pid}/fd`).some(
        (descriptor) => linkOf(`/proc/${pid}/fd/${descriptor}`) === `socket:[${inode}]`,
      )
      if (held) return readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0')[0] ?? ''
    } catch {
      // The process ended meanwhile.
    }
  }
  return ''
}

/** @param {string} path */
function linkOf(path) {
  try {
    return readlinkSync(path)
  } catch {
    return ''
  }
}

/**
 * @param {{ open: OpenPort, holder: string }[]} seen
 * @param {Set<number>} ports Ollama's own
 * @returns {import('./incident.mjs').Incident[]}
 */
export function judgeOpenPorts(seen, ports) {
  return seen
    .filter(({ open, holder }) => {
      const isOwn = open.protocol === 'TCP' && isLoopback(open.host) && ports.has(open.port)
      return !(isOwn && (basename(holder) === 'ollama' || holder === ''))
    })
    .map(({ open, holder }) => ({
      probe: /** @type {const} */ ('open ports'),
      what: `${open.protocol} at ${spell(open)}`,
      by: holder,
    }))
}
