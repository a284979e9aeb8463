import { expect, test } from 'vitest'
import { judgePackets, readPackets } from './packets.mjs'

/** @param {number} link @param {Buffer[]} packets */
function capture(link, ...packets) {
  const header = Buffer.alloc(24)
  header.writeUInt32LE(0xa1b2c3d4, 0)
  header.writeUInt32LE(link, 20)
  return Buffer.concat([
    header,
    ...packets.flatMap((packet) => {
      const record = Buffer.alloc(16)
      record.writeUInt32LE(packet.length, 8)
      return [record, packet]
    }),
  ])
}

/** @param {number} protocol @param {string} from @param {string} to @param {[number, number]} ports */
function ipv4(protocol, from, to, ports, payload = '') {
  const bytes = Buffer.alloc(28)
  bytes[0] = 0x45
  bytes[9] = protocol
  bytes.set(from.split('.').map(Number), 12)
  bytes.set(to.split('.').map(Number), 16)
  bytes.writeUInt16BE(ports[0], 20)
  bytes.writeUInt16BE(ports[1], 22)
  return Buffer.concat([bytes, Buffer.from(payload)])
}

/** @param {Buffer} packet @param {number} [kind] */
function cooked(packet, kind = 0x0800) {
  const header = Buffer.alloc(16)
  header.writeUInt16BE(kind, 14)
  return Buffer.concat([header, packet])
}

/** @param {Buffer[]} packets */
const judged = (...packets) =>
  judgePackets(readPackets(capture(113, ...packets)), new Set([40001]), ['mark-1'])

test('only what goes to Ollama over the loopback is the own of a session', () => {
  expect(judged(cooked(ipv4(6, '127.0.0.1', '127.0.0.1', [50000, 40001])))).toEqual([])
  expect(judged(cooked(ipv4(6, '127.0.0.1', '127.0.0.1', [40001, 50000])))).toEqual([])
  expect(judged(cooked(ipv4(6, '10.0.0.1', '198.51.100.7', [50000, 40001])))).toHaveLength(1)
  expect(judged(cooked(ipv4(17, '127.0.0.1', '127.0.0.1', [50000, 40001])))).toHaveLength(1)
  expect(judged(cooked(ipv4(6, '127.0.0.1', '127.0.0.1', [50000, 9222])))).toHaveLength(1)
})

test('a look-up is told apart, also to a resolver on this machine', () => {
  const [found] = judged(cooked(ipv4(17, '127.0.0.1', '127.0.0.53', [50000, 53])))
  expect(found?.what).toBe('a look-up, UDP 127.0.0.1:50000 to 127.0.0.53:53')
})

test('a packet of a plant, and an error that quotes it, are put down to it', () => {
  const found = judged(
    cooked(ipv4(17, '127.0.0.1', '127.0.0.1', [50000, 9], 'xx mark-1 xx')),
    cooked(ipv4(1, '127.0.0.1', '127.0.0.1', [0, 0], 'quoted mark-1')),
    cooked(ipv4(17, '127.0.0.1', '127.0.0.1', [50000, 9], 'other')),
  )
  expect(found.map(({ by }) => by)).toEqual(['mark-1', 'mark-1', ''])
})

test('version 6 and what is no IP at all are seen', () => {
  const six = Buffer.alloc(44)
  six[6] = 17
  six.set(Buffer.from('20010db8000000000000000000000007', 'hex'), 8)
  six[39] = 1
  six.writeUInt16BE(5, 40)
  six.writeUInt16BE(6, 42)
  expect(judged(cooked(six, 0x86dd), cooked(Buffer.alloc(28), 0x0806)).map(({ what }) => what)).toEqual([
    'UDP [2001:db8:0:0:0:0:0:7]:5 to [::1]:6',
    'link protocol 0x806',
  ])
})

test('both kinds of cooked header are read, and no other', () => {
  const packet = ipv4(17, '127.0.0.1', '127.0.0.1', [1, 2])
  const second = Buffer.concat([Buffer.from([8, 0]), Buffer.alloc(18), packet])
  expect(readPackets(capture(276, second))[0]?.to).toEqual({ host: '127.0.0.1', port: 2 })
  expect(() => readPackets(capture(1, packet))).toThrow('unknown kind of link')
})
