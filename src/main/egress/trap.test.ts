import { createSocket } from 'node:dgram'
import { lookup as lookupByName } from 'node:dns'
import dns from 'node:dns/promises'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer as createHttpServer, get as httpGet, type Server } from 'node:http'
import { request as secureRequest } from 'node:https'
import { type AddressInfo, connect, createServer, Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { connect as secureConnect } from 'node:tls'
import { Worker } from 'node:worker_threads'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { admitThread } from './admitted-threads.ts'
import { armEgress } from './arm.ts'
import { clearedChat, testGate } from './testing/test-gate.ts'
import type { Trapped } from './trap.ts'

let server: Server
let port: number
let connections = 0
const trapped: Trapped[] = []

beforeAll(async () => {
  server = createHttpServer((_, response) => {
    response.setHeader('content-type', 'application/json')
    response.end('{"done":true}\n')
  })
  server.on('connection', () => {
    connections += 1
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  port = (server.address() as AddressInfo).port
})
afterAll(() => {
  server.closeAllConnections()
  server.close()
})
beforeEach(() => {
  connections = 0
  trapped.length = 0
})

const ended = (emitter: NodeJS.EventEmitter): Promise<string> =>
  new Promise((resolve) => {
    emitter.once('error', () => resolve('error'))
    for (const name of ['connect', 'secureConnect', 'response', 'open'])
      emitter.once(name, () => resolve('connected'))
  })

/** A thread that connects as its first act; resolves when it has ended by itself or was ended. */
function connectingThread(): Promise<void> {
  const thread = new Worker(
    `require('node:net').connect(${port}, '127.0.0.1', function () { this.destroy() })`,
    {
      eval: true,
    },
  )
  return new Promise((resolve) => thread.once('exit', () => resolve()))
}

const attempts: readonly (readonly [string, () => Promise<string>])[] = [
  ['net.connect', () => ended(connect(port, '127.0.0.1'))],
  ['new Socket', () => ended(new Socket().connect({ port, host: '127.0.0.1' }))],
  ['http.get', () => ended(httpGet(`http://127.0.0.1:${port}/`))],
  [
    'fetch',
    () =>
      fetch(`http://127.0.0.1:${port}/`).then(
        () => 'connected',
        () => 'error',
      ),
  ],
]

test('before it is armed every kind of socket reaches the server: the probe sees', async () => {
  for (const [, attempt] of attempts) expect(await attempt()).toBe('connected')
  const found = await new Promise((resolve) => lookupByName('localhost', (error) => resolve(error === null)))
  expect(found).toBe(true)
  await connectingThread()
  expect(connections).toBe(attempts.length + 1)
  server.closeAllConnections()
})

test('armed, sockets of http, tls, fetch and the rest die before they connect, and are counted', async () => {
  armEgress((what) => trapped.push(what))
  for (const [name, attempt] of attempts) expect(await attempt(), name).toBe('error')
  expect(await ended(secureConnect({ port, host: '127.0.0.1' }))).toBe('error')
  expect(await ended(secureRequest({ port, host: '127.0.0.1' }).end())).toBe('error')
  expect(trapped).toEqual(['socket', 'socket', 'socket', 'fetch', 'socket', 'socket'])
  expect(connections).toBe(0)
})

test('a WebSocket goes the way of fetch and dies too', async () => {
  const socket = new WebSocket(`ws://127.0.0.1:${port}/`)
  expect(await new Promise((resolve) => socket.addEventListener('error', () => resolve('error')))).toBe(
    'error',
  )
  expect(trapped.length).toBeGreaterThan(0)
  expect(connections).toBe(0)
})

test('a dependency that puts a dispatcher of its own in the place of the refusing one', () => {
  for (const version of [1, 2]) {
    const slot = Symbol.for(`undici.globalDispatcher.${version}`)
    expect(Reflect.set(globalThis, slot, {})).toBe(false)
    expect(Reflect.defineProperty(globalThis, slot, { value: {} })).toBe(false)
  }
})

test('a port that a dependency opens answers nobody', async () => {
  const listener = createServer((socket) => socket.end('typed words'))
  const opened = new Promise((resolve) => {
    listener.once('error', () => resolve('error'))
    listener.once('listening', () => setImmediate(() => resolve(listener.listening)))
  })
  listener.listen(0)
  expect(await opened).toBe('error')
  expect(listener.listening).toBe(false)
  expect(trapped).toEqual(['listener'])
})

test('a thread that a dependency starts, which the trap does not see into', async () => {
  await connectingThread()
  expect(trapped).toEqual(['thread'])
  expect(connections).toBe(0)
  await admitThread(connectingThread)
  expect(trapped).toEqual(['thread'])
  expect(connections).toBe(1)
})

test('datagrams are refused', () => {
  const socket = createSocket('udp4')
  expect(() => socket.send('words', port, '127.0.0.1')).toThrow()
  expect(trapped).toEqual(['datagram'])
})

test('look-ups by any road are refused', async () => {
  const error = await new Promise((resolve) => lookupByName('localhost', resolve))
  expect(error).toMatchObject({ code: 'EREFUSED' })
  await expect(dns.lookup('localhost')).rejects.toMatchObject({ code: 'EREFUSED' })
  await expect(new dns.Resolver().resolve4('localhost')).rejects.toMatchObject({ code: 'EREFUSED' })
  await expect(ended(connect(port, 'localhost'))).resolves.toBe('error')
  expect(trapped.filter((what) => what === 'look-up').length).toBeGreaterThanOrEqual(4)
  expect(connections).toBe(0)
})

test('a pipe to a process of this machine is no way out and lives', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'sotto-trap-'))
  const path = join(folder, 'pipe')
  const listener = createServer((socket) => socket.end('here'))
  await new Promise<void>((resolve) => listener.listen(path, resolve))
  expect(await ended(connect(path))).toBe('connected')
  listener.close()
  rmSync(folder, { recursive: true })
  expect(trapped).toEqual([])
})

test('the gate passes through its own trap', async () => {
  const { openGate, destinations } = testGate()
  destinations.allow(port, 'chat')
  const body = '{"model":"m:1b","messages":[{"role":"user","content":"hi"}],"stream":true}'
  const answer = await openGate(clearedChat(port, 'm:1b', body))(`http://127.0.0.1:${port}/api/chat`, {
    method: 'POST',
    body,
  })
  expect(await answer.text()).toBe('{"done":true}\n')
  expect(trapped).toEqual([])
  expect(connections).toBe(1)
})
