import { expect, test } from 'vitest'
import { judgeOpenPorts, openPortsIn } from './socket-table.mjs'

const head =
  '  sl  local_address rem_address   st tx_queue rx_queue tr tm->when retrnsmt   uid  timeout inode\n'
const line = (/** @type {string} */ local, /** @type {string} */ state) =>
  `${head}   0: ${local} 00000000:0000 ${state} 00000000:00000000 00:00000000 00000000     0        0 26321 1 0 100 0 0 10 0\n`

test('what listens is told from what is connected', () => {
  expect(openPortsIn('tcp', line('0100007F:2CAA', '0A'))).toEqual([
    { protocol: 'TCP', host: '127.0.0.1', port: 11434, inode: '26321' },
  ])
  expect(openPortsIn('tcp', line('0100007F:2CAA', '01'))).toEqual([])
})

test('every datagram socket with a port counts', () => {
  expect(openPortsIn('udp', line('00000000:14E9', '07'))).toMatchObject([{ host: '0.0.0.0', port: 5353 }])
})

test('addresses of version 6 are read', () => {
  const host = (/** @type {string} */ hex) => openPortsIn('tcp6', line(`${hex}:0050`, '0A'))[0]?.host
  expect(host('00000000000000000000000000000000')).toBe('::')
  expect(host('00000000000000000000000001000000')).toBe('::1')
  expect(host('0000000000000000FFFF00000100007F')).toBe('::ffff:127.0.0.1')
  expect(host('B80D0120000000000000000007000000')).toBe('2001:0db8:0000:0000:0000:0000:0000:0007')
})

test('a port of Ollama is its own only while Ollama holds it, on the loopback', () => {
  const ports = new Set([40001])
  const seen = (/** @type {string} */ host, /** @type {string} */ holder) =>
    judgeOpenPorts([{ open: { protocol: 'TCP', host, port: 40001, inode: '1' }, holder }], ports)
  expect(seen('127.0.0.1', '/cache/ollama-1/bin/ollama')).toEqual([])
  expect(seen('127.0.0.1', '/usr/bin/node')).toHaveLength(1)
  expect(seen('0.0.0.0', '/cache/ollama-1/bin/ollama')).toHaveLength(1)
})
