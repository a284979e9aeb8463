import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Result } from '../../core/contract/result.ts'
import type { Locality } from '../../core/contract/views.ts'
import { clearChat } from '../../core/privacy/clear.ts'
import type { Cleared } from '../../core/privacy/cleared.ts'
import { EgressFailure } from '../../core/privacy/egress-failure.ts'
import { conversation, digest } from '../egress/testing/test-gate.ts'
import { modelsHome, type RealDaemon, realModel, startRealDaemon } from './testing/real-ollama.ts'
import { type TestService, testService } from './testing/test-service.ts'

/** A real daemon with its cloud on, and a server on this machine that plays the cloud. */
const place = modelsHome()
const words = 'my secret question'
let daemon: RealDaemon
let cloud: Server
let cloudHost: string
let arrived: string[] = []
let sotto: TestService

beforeAll(async () => {
  cloud = createServer(async (request, response) => {
    let text = `${request.method} ${request.url} `
    for await (const chunk of request) text += chunk
    arrived.push(text)
    response.setHeader('content-type', 'application/x-ndjson')
    response.end(
      `${JSON.stringify({ model: 'big', message: { role: 'assistant', content: 'hello' }, done: true })}\n`,
    )
  })
  await new Promise<void>((resolve) => cloud.listen(0, '127.0.0.1', resolve))
  cloudHost = `http://127.0.0.1:${(cloud.address() as AddressInfo).port}`
  daemon = await startRealDaemon(place.home)
  await daemon.post('/api/create', { model: 'innocent', from: 'big', remote_host: cloudHost, stream: false })
  await daemon.post('/api/copy', { source: realModel, destination: 'x:mine-cloud' })
  await daemon.post('/api/copy', { source: realModel, destination: 'x:CLOUD' })
  writeStub()
  sotto = testService({ port: daemon.port })
  await sotto.service.start()
})
afterAll(async () => {
  await sotto.close()
  await daemon.stop()
  cloud.closeAllConnections()
  cloud.close()
  place.remove()
})

/** A model that a daemon lists and that has no weights, as an unsuffixed cloud model once was. */
function writeStub(): void {
  const config = '{"model_format":"gguf"}'
  const name = createHash('sha256').update(config).digest('hex')
  writeFileSync(join(place.models, 'blobs', `sha256-${name}`), config)
  const folder = join(place.models, 'manifests', 'registry.ollama.ai', 'library', 'stub')
  mkdirSync(folder, { recursive: true })
  const mediaType = 'application/vnd.docker.container.image.v1+json'
  const layers = { config: { mediaType, digest: `sha256:${name}`, size: config.length }, layers: [] }
  writeFileSync(join(folder, 'latest'), JSON.stringify({ schemaVersion: 2, ...layers }))
}

const messages = [{ role: 'user' as const, content: words }]

/** Locates, clears and sends, as the engine does. Returns the answer's first words, or the code that stopped it. */
async function ask(model: string, from: TestService = sotto): Promise<string> {
  const located = await from.models.locate(model)
  if (!located.ok) return located.error.code
  const cleared = clear(model, located.value.locality, from)
  if (!cleared.ok) return cleared.error.code
  return send(cleared.value, model, from)
}

function clear(model: string, locality: Locality, from: TestService): Result<Cleared> {
  const address = from.service.address()
  if (!address.ok) return address
  const destination = { kind: 'loopback-ollama', port: address.value.port } as const
  const body = from.chat.encode(model, messages)
  return clearChat({ conversation, mode: 'local-only', model, locality, destination, body }, digest)
}

async function send(cleared: Cleared, model: string, from: TestService): Promise<string> {
  try {
    for await (const part of from.chat.send(cleared, model, messages, new AbortController().signal)) {
      if (part.type === 'text-delta') return part.text
    }
    return ''
  } catch (thrown) {
    if (!(thrown instanceof EgressFailure)) throw thrown
    return thrown.error.code
  }
}

async function listed(name: string, from: TestService = sotto): Promise<Locality | undefined> {
  const models = await from.models.list()
  if (!models.ok) throw new Error(models.error.code)
  return models.value.find((model) => model.name === name)?.locality
}

test('an Ollama of this machine that someone else started is adopted and verified', () => {
  expect(sotto.service.view()).toMatchObject({
    state: 'running',
    version: '0.17.4',
    managed: false,
    verified: true,
    holder: 'ollama',
    cloudDisabled: false,
  })
})

test('a model with weights on this disk is local, and answers', { timeout: 120_000 }, async () => {
  const local = { place: 'local', by: 'verified' }
  expect(await listed(realModel)).toEqual(local)
  expect(await sotto.models.locate(realModel)).toMatchObject({ ok: true, value: { locality: local } })
  expect(await ask(realModel)).toMatch(/\w/)
  expect(arrived).toEqual([])
})

test('the plant: without the gate the words of an alias arrive at the other host', async () => {
  arrived = []
  const answer = await daemon.post('/api/chat', { model: 'innocent', messages, stream: false })
  expect(await answer.text()).toContain('hello')
  expect(arrived.join()).toContain(words)
})

test('an alias of a cloud model is shown as cloud and refused, and no byte arrives there', async () => {
  arrived = []
  expect(await listed('innocent:latest')).toEqual({ place: 'cloud', reason: 'remote-host', host: cloudHost })
  expect(await ask('innocent')).toBe('model.cloud')
  expect(await ask('innocent:latest')).toBe('model.cloud')
  expect(await ask('registry.ollama.ai/library/INNOCENT')).toBe('model.cloud')
  expect(arrived).toEqual([])
})

test('an answer that says it came from afar is aborted, when everything before it failed', async () => {
  const cleared = clear('innocent', { place: 'local', by: 'managed' }, sotto)
  if (!cleared.ok) throw new Error(cleared.error.code)
  expect(await send(cleared.value, 'innocent', sotto)).toBe('answer.from-cloud')
})

test.each(['x:mine-cloud', 'x:CLOUD', 'x:cloud'])(
  '%s is cloud by its name, although its weights are here, and is refused without a question',
  async (name) => {
    arrived = []
    expect(await sotto.models.locate(name)).toMatchObject({
      ok: true,
      value: { locality: { place: 'cloud', reason: 'cloud-tag', host: null } },
    })
    expect(await ask(name)).toBe('model.cloud')
    expect(arrived).toEqual([])
  },
)

test('really local copies under a cloud name are listed as cloud', async () => {
  expect(await listed('x:mine-cloud')).toMatchObject({ place: 'cloud', reason: 'cloud-tag' })
  expect(await listed('x:CLOUD')).toMatchObject({ place: 'cloud', reason: 'cloud-tag' })
})

test('a stub without weights is shown as that and refused', async () => {
  expect(await listed('stub:latest')).toEqual({ place: 'no-weights' })
  expect(await ask('stub')).toBe('model.no-weights')
})

test('a model that is not there is said with the names that are near', async () => {
  expect(await sotto.models.locate('smolm2')).toEqual({
    ok: false,
    error: { code: 'model.not-found', model: 'smolm2', nearest: [realModel] },
  })
})

test('weights that are not on this disk make the model unverified', async () => {
  const [family, tag] = realModel.split(':')
  const manifest = join(place.models, 'manifests', 'registry.ollama.ai', 'library', family ?? '', tag ?? '')
  const { layers } = JSON.parse(readFileSync(manifest, 'utf8')) as {
    layers: { mediaType: string; digest: string }[]
  }
  const weights = layers.find(({ mediaType }) => mediaType.endsWith('.model'))?.digest ?? ''
  const blob = join(place.models, 'blobs', weights.replace(':', '-'))
  renameSync(blob, `${blob}-away`)
  const located = await sotto.models.locate(realModel)
  renameSync(`${blob}-away`, blob)
  expect(located.ok && located.value.locality.place).not.toBe('local')
})

test('a forwarded port is unverified until the person vouches for it', { timeout: 120_000 }, async () => {
  const forwarder = spawn(process.execPath, ['-e', forwarderProgram, String(daemon.port)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const port = Number(await new Promise((resolve) => createInterface(forwarder.stdout).once('line', resolve)))
  const afar = testService({ port })
  expect(await afar.service.start()).toMatchObject({ state: 'running', verified: false, holder: 'node' })
  expect(await listed(realModel, afar)).toEqual({ place: 'unverified' })
  expect(await ask(realModel, afar)).toBe('model.unverified')

  afar.service.vouch('127.0.0.1:1')
  expect(await ask(realModel, afar)).toBe('model.unverified')
  afar.service.vouch(`127.0.0.1:${port}`)
  expect(await listed(realModel, afar)).toEqual({ place: 'local', by: 'vouched' })
  expect(await ask('innocent', afar)).toBe('model.cloud')
  await afar.close()
  forwarder.kill()
})

const forwarderProgram = `
  const { connect, createServer } = require('node:net')
  const server = createServer((near) => {
    const far = connect(Number(process.argv[1]), '127.0.0.1')
    near.pipe(far).pipe(near)
    near.on('error', () => far.destroy())
    far.on('error', () => near.destroy())
  })
  server.listen(0, '127.0.0.1', () => console.log(server.address().port))
`
