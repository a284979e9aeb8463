import { createSocket } from 'node:dgram'
import { lookup } from 'node:dns/promises'
import { createServer, request } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { expect, test } from 'vitest'
import { takeRefusedSockets } from './refused-sockets.ts'

test('a socket to another machine that a test opens unnoticed', () => {
  expect(() => connect(443, '192.0.2.1')).toThrow('may not reach 192.0.2.1')
  expect(() => connect({ port: 443, host: 'example.invalid' })).toThrow('may not reach')
  expect(takeRefusedSockets()).toEqual(['192.0.2.1', 'example.invalid'])
})

test('a request by http or fetch that a test sends unnoticed', async () => {
  expect(() => request('http://192.0.2.1/').end()).toThrow('may not reach')
  await expect(fetch('http://192.0.2.2/')).rejects.toThrow()
  expect(takeRefusedSockets()).toEqual(['192.0.2.1', '192.0.2.2'])
})

test('a datagram or a look-up that a test sends unnoticed', async () => {
  const socket = createSocket('udp4')
  expect(() => socket.send('x', 53, '192.0.2.1')).toThrow('may not reach')
  socket.close()
  await expect(async () => lookup('example.invalid')).rejects.toThrow('may not reach')
  expect(takeRefusedSockets()).toEqual(['192.0.2.1', 'example.invalid'])
})

test('a server of the test itself that the guard keeps out', async () => {
  const server = createServer((_, response) => response.end('here'))
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const { port } = server.address() as AddressInfo
  const answer = await fetch(`http://127.0.0.1:${port}/`)
  expect(await answer.text()).toBe('here')
  await new Promise((closed) => server.close(closed))
  expect(takeRefusedSockets()).toEqual([])
})

// Passes only because the set-up fails it after its last line.
test.fails('a refused socket whose error a test swallowed', () => {
  expect(() => connect(443, '192.0.2.1')).toThrow()
})
