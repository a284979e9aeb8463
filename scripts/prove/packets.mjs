/**
 * Reads a capture of all interfaces: pcap with "cooked" headers.
 * Sources: tools.ietf.org draft-ietf-opsawg-pcap; tcpdump.org LINKTYPE_LINUX_SLL and LINKTYPE_LINUX_SLL2.
 */
import { isLoopback, lookUpPorts, spell } from './loopback.mjs'

/**
 * @typedef {object} Packet
 * @property {string} protocol
 * @property {{ host: string, port: number } | null} from null for what is no IP
 * @property {{ host: string, port: number } | null} to
 * @property {Buffer} bytes
 */

const linkHeaders = new Map([
  [113, { length: 16, protocolAt: 14 }],
  [276, { length: 20, protocolAt: 0 }],
])
const names = new Map([
  [1, 'ICMP'],
  [6, 'TCP'],
  [17, 'UDP'],
  [58, 'ICMPv6'],
])

/**
 * @param {Buffer} file
 * @returns {Packet[]}
 * @throws {Error} for another format
 */
export function readPackets(file) {
  const magic = file.readUInt32LE(0)
  if (magic !== 0xa1b2c3d4 && magic !== 0xa1b23c4d)
    throw new Error('the capture is no pcap file of this machine')
  const link = linkHeaders.get(file.readUInt32LE(20) & 0xffff)
  if (!link) throw new Error('the capture has an unknown kind of link')
  /** @type {Packet[]} */
  const packets = []
  let at = 24
  while (at + 16 <= file.length) {
    const length = file.readUInt32LE(at + 8)
    const bytes = file.subarray(at + 16, at + 16 + length)
    at += 16 + length
    // The last one may be cut where the capture was ended.
    if (bytes.length < Math.max(length, link.length)) break
    packets.push(readPacket(bytes.readUInt16BE(link.protocolAt), bytes.subarray(link.length)))
  }
  return packets
}

/**
 * @param {number} kind EtherType
 * @param {Buffer} bytes
 * @returns {Packet}
 */
function readPacket(kind, bytes) {
  if (kind === 0x0800 && bytes.length >= 20) {
    const start = ((bytes[0] ?? 0) & 15) * 4
    return withPorts(bytes[9] ?? 0, ipv4(bytes, 12), ipv4(bytes, 16), start, bytes)
  }
  if (kind === 0x86dd && bytes.length >= 40) {
    return withPorts(bytes[6] ?? 0, ipv6(bytes, 8), ipv6(bytes, 24), 40, bytes)
  }
  return { protocol: `link protocol 0x${kind.toString(16)}`, from: null, to: null, bytes }
}

/**
 * @param {number} number
 * @param {string} from
 * @param {string} to
 * @param {number} start
 * @param {Buffer} bytes
 * @returns {Packet}
 */
function withPorts(number, from, to, start, bytes) {
  const hasPorts = (number === 6 || number === 17) && bytes.length >= start + 4
  return {
    protocol: names.get(number) ?? `IP protocol ${number}`,
    from: { host: from, port: hasPorts ? bytes.readUInt16BE(start) : 0 },
    to: { host: to, port: hasPorts ? bytes.readUInt16BE(start + 2) : 0 },
    bytes,
  }
}

/** @param {Buffer} bytes @param {number} at */
function ipv4(bytes, at) {
  return bytes.subarray(at, at + 4).join('.')
}

/** @param {Buffer} bytes @param {number} at */
function ipv6(bytes, at) {
  const hex = bytes.subarray(at, at + 16).toString('hex')
  if (/^0{31}[01]$/.test(hex)) return hex.endsWith('1') ? '::1' : '::'
  return (hex.match(/.{4}/g) ?? []).map((group) => group.replace(/^0{1,3}/, '')).join(':')
}

/**
 * @param {readonly Packet[]} packets
 * @param {Set<number>} ports to which a local-only session speaks: Ollama's own
 * @param {readonly string[]} marks what the plants write into their packets, or a port of theirs as `port N`
 * @returns {import('./incident.mjs').Incident[]}
 */
export function judgePackets(packets, ports, marks) {
  return packets.flatMap((packet) => {
    const { protocol, from, to, bytes } = packet
    const ends = from && to ? [from, to] : []
    const isOwn =
      protocol === 'TCP' &&
      ends.length === 2 &&
      ends.every(({ host }) => isLoopback(host)) &&
      ends.some(({ port }) => ports.has(port))
    if (isOwn) return []
    const by = marks.find((mark) => bytes.includes(mark)) ?? ''
    const isLookUp = ends.some(({ port }) => lookUpPorts.has(port))
    const route = from && to ? ` ${spell(from)} to ${spell(to)}` : ''
    return [
      {
        probe: /** @type {const} */ ('packets'),
        what: `${isLookUp ? 'a look-up, ' : ''}${protocol}${route}`,
        by,
      },
    ]
  })
}
