import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { clearControl } from '../../core/privacy/clear.ts'
import type { Cleared } from '../../core/privacy/cleared.ts'
import { EgressFailure } from '../../core/privacy/egress-failure.ts'
import { clearedChat, digest, testGate } from './testing/test-gate.ts'

const body = '{"model":"m:1b","messages":[{"role":"user","content":"typed words"}],"stream":true}'
let server: Server
let port: number
let received: { url: string | undefined; headers: string[]; body: string }[] = []

beforeAll(async () => {
  server = createServer(async (request, response) => {
    let text = ''
    for await (const chunk of request) text += chunk
    received.push({ url: request.url, headers: request.rawHeaders, body: text })
    response.setHeader('content-type', 'application/x-ndjson')
    response.end('{"done":true}\n')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  port = (server.address() as AddressInfo).port
})
afterAll(() => {
  server.closeAllConnections()
  server.close()
})
beforeEach(() => {
  received = []
})

const url = () => `http://127.0.0.1:${port}/api/chat`
const post = { method: 'POST', body }

function openedGate() {
  const gate = testGate()
  gate.destinations.allow(port, 'chat')
  return gate
}

async function rule(attempt: Promise<unknown>): Promise<string> {
  const thrown: unknown = await attempt.then(
    () => new Error('it was let through'),
    (reason: unknown) => reason,
  )
  if (!(thrown instanceof EgressFailure)) throw thrown
  return thrown.error.code === 'egress.refused' ? thrown.error.rule : thrown.error.code
}

test('a cleared request arrives byte for byte, with no header of ours', async () => {
  const { openGate } = openedGate()
  const answer = await openGate(clearedChat(port, 'm:1b', body))(url(), {
    ...post,
    headers: { 'User-Agent': 'someone', 'x-who': 'asks', Authorization: 'Bearer k', cookie: 'a=b' },
  })
  expect(await answer.text()).toBe('{"done":true}\n')
  expect(received).toHaveLength(1)
  expect(received[0]?.body).toBe(body)
  const names = (received[0]?.headers ?? [])
    .filter((_, index) => index % 2 === 0)
    .map((name) => name.toLowerCase())
  expect(names.toSorted()).toEqual(['accept', 'connection', 'content-length', 'content-type', 'host'])
})

test('a permit works once, also for two calls at the same time and through another fetch', async () => {
  const { openGate } = openedGate()
  const cleared = clearedChat(port, 'm:1b', body)
  const calls = [openGate(cleared)(url(), post), openGate(cleared)(url(), post)]
  const settled = await Promise.allSettled(calls)
  expect(settled.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  expect(await rule(openGate(cleared)(url(), post))).toBe('used-twice')
  expect(received).toHaveLength(1)
})

test('a refused attempt uses the permit up, so that nobody can try until one fits', async () => {
  const { openGate } = openedGate()
  const cleared = clearedChat(port, 'm:1b', body)
  expect(await rule(openGate(cleared)(url(), { method: 'POST', body: `${body} ` }))).toBe('changed')
  expect(await rule(openGate(cleared)(url(), post))).toBe('used-twice')
})

test.each<[string, () => Parameters<typeof fetch>]>([
  ['another word in the body', () => [url(), { method: 'POST', body: body.replace('typed', 'other') }]],
  ['no body', () => [url(), { method: 'POST' }]],
  ['another method', () => [url(), { method: 'GET' }]],
  ['another path', () => [url().replace('chat', 'generate'), post]],
  ['a query', () => [`${url()}?a=b`, post]],
])('%s than was cleared is refused', async (_, request) => {
  const { openGate } = openedGate()
  expect(await rule(openGate(clearedChat(port, 'm:1b', body))(...request()))).toBe('changed')
  expect(received).toEqual([])
})

test.each<[string, () => Parameters<typeof fetch>]>([
  ['a name for the address', () => [url().replace('127.0.0.1', 'localhost'), post]],
  ['another host', () => ['https://ollama.com/api/chat', post]],
  ['a host that begins like the address', () => [url().replace('/api', '.evil.test/api'), post]],
  ['credentials in the address', () => [url().replace('127', 'a:b@127'), post]],
  ['a path beside the API', () => [url().replace('/api/chat', '/'), post]],
  ['a body that cannot be read', () => [url(), { method: 'POST', body: new Blob([body]) }]],
  ['a request object', () => [new Request(url(), post)]],
])('%s is refused', async (_, request) => {
  const { openGate } = openedGate()
  expect(await rule(openGate(clearedChat(port, 'm:1b', body))(...request()))).toBe('request')
  expect(received).toEqual([])
})

test('what was not minted is refused, whatever its shape', async () => {
  const { openGate } = openedGate()
  const real = clearedChat(port, 'm:1b', body)
  const forged = {
    purpose: real.purpose,
    destination: real.destination,
    outgoing: real.outgoing,
    hash: real.hash,
  }
  expect(await rule(openGate(forged as unknown as Cleared)(url(), post))).toBe('not-cleared')
  expect(received).toEqual([])
})

test('a conversation whose mode was switched between clearing and sending is not sent', async () => {
  const gate = openedGate()
  const cleared = clearedChat(port, 'm:1b', body, 'may-use-cloud')
  gate.rule.mode = 'local-only'
  expect(await rule(gate.openGate(cleared)(url(), post))).toBe('mode-changed')
  expect(received).toEqual([])
  expect(gate.refusals()).toBe(1)
})

test('a port that is not allowed, or not any more, is not connected to', async () => {
  const gate = testGate()
  expect(await rule(gate.openGate(clearedChat(port, 'm:1b', body))(url(), post))).toBe('destination')
  gate.destinations.allow(port, 'chat')
  await (await gate.openGate(clearedChat(port, 'm:1b', body))(url(), post)).text()
  gate.destinations.forbid(port)
  expect(await rule(gate.openGate(clearedChat(port, 'm:1b', body))(url(), post))).toBe('destination')
  expect(received).toHaveLength(1)
})

test('a port whose daemon is not known yet takes control calls and no words', async () => {
  const gate = testGate()
  gate.destinations.allow(port, 'control')
  expect(await rule(gate.openGate(clearedChat(port, 'm:1b', body))(url(), post))).toBe('destination')
  const version = clearControl(
    { kind: 'loopback-ollama', port },
    { method: 'GET', path: '/api/version', body: null },
    digest,
  )
  if (!version.ok) throw new Error(version.error.code)
  await gate.openGate(version.value)(`http://127.0.0.1:${port}/api/version`)
  expect(received.map((request) => request.url)).toEqual(['/api/version'])
})

test('the last scan sees a body that the clearing let through', async () => {
  const { openGate } = openedGate()
  const smuggled = body.replace('"stream"', '"Model":"x:cloud","stream"')
  const attempt = openGate(clearedChat(port, 'm:1b', smuggled))(url(), { method: 'POST', body: smuggled })
  expect(await rule(attempt)).toBe('body-field')
  expect(received).toEqual([])
})

test('only a listed path can be cleared as a call without words', () => {
  const outgoing = { method: 'POST' as const, path: '/api/generate', body: '{"model":"m:1b"}' }
  const cleared = clearControl({ kind: 'loopback-ollama', port }, outgoing, digest)
  expect(cleared).toEqual({ ok: false, error: { code: 'egress.refused', rule: 'control-path' } })
})

test('a service that is not there is said as that', async () => {
  const gate = testGate()
  const closed = createServer()
  await new Promise<void>((resolve) => closed.listen(0, '127.0.0.1', resolve))
  const { port: free } = closed.address() as AddressInfo
  await new Promise((resolve) => closed.close(resolve))
  gate.destinations.allow(free, 'chat')
  const attempt = gate.openGate(clearedChat(free, 'm:1b', body))(`http://127.0.0.1:${free}/api/chat`, post)
  expect(await rule(attempt)).toBe('service.not-running')
})

test('an answer that switches to another protocol ends, and does not hang until the patience is over', async () => {
  const switching = createServer()
  switching.on('upgrade', () => undefined)
  switching.on('request', (_, response) => {
    response.socket?.end(
      'HTTP/1.1 101 Switching Protocols\r\nConnection: Upgrade\r\nUpgrade: other\r\n\r\nwords',
    )
  })
  await new Promise<void>((resolve) => switching.listen(0, '127.0.0.1', resolve))
  const { port: other } = switching.address() as AddressInfo
  const gate = testGate()
  gate.destinations.allow(other, 'chat')
  const attempt = gate.openGate(clearedChat(other, 'm:1b', body))(`http://127.0.0.1:${other}/api/chat`, post)
  expect(await rule(attempt)).toBe('service.not-running')
  switching.closeAllConnections()
  await new Promise((resolve) => switching.close(resolve))
})
