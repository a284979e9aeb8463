/**
 * A stand-in for Ollama that says exactly what its script tells it to, byte by byte, and remembers what it
 * was sent. It shares no code with the product. Two ways to run it:
 *
 *   node scripted-daemon.mjs --port 0 [--script FILE] [--models FOLDER]
 *       prints one line of JSON, {"port":N}, when it listens on 127.0.0.1.
 *   <launcher> serve, or node scripted-daemon.mjs --as <launcher> serve
 *       as the product starts Ollama: the port comes from OLLAMA_HOST, the script from `<launcher>.json`,
 *       and the log line that names the port goes to standard error.
 *
 * `--models FOLDER` also writes the scripted models there as manifests and weights, and lists them by
 * those digests. Control, for tests alone: PUT /__script (JSON), GET and DELETE /__requests, GET /__sent.
 *
 * A script: { version, status, models: [Model], chat: Chat | [Chat, …], title: Chat, pull: Pull, loaded }. Of a
 * list each chat takes the next, and the last one stays; a request for a title takes `title` and is marked
 * `asksTitle`. `loaded` is what /api/ps says. Everything has a default; see the constants below.
 */
import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { answerChat, sentTimes } from './scripted-chat.mjs'
import { answerPull } from './scripted-pull.mjs'

// Imported by name it would load all of Node's `fetch` too, and a window's start would be measured with it.
const { createServer } = process.getBuiltinModule('node:http')

/**
 * `remoteHost` and `remoteModel` go into list and details; `inList`, `inDetails` limit them to one. `parametersText`
 * is what the model's own file sets.
 */
const defaultModel = {
  name: 'scripted:1b',
  bytes: 1_000_000,
  parameters: '1B',
  digest: 'a'.repeat(64),
  remoteHost: null,
  remoteModel: null,
  inList: true,
  inDetails: true,
  modelInfo: true,
  capabilities: ['completion'],
  parametersText: '',
}

/** `status: null` makes /api/status unknown, as in an old daemon. `root: 'html'` answers HTML to everything. */
const defaultScript = {
  version: '0.17.4',
  status: { cloud: { disabled: true, source: 'env' } },
  root: 'ollama',
  models: [{}],
  chat: {},
  title: { text: '' },
  loaded: [],
  pull: {},
}

function startDaemon({ port, script: initial, models: folder, onListening }) {
  let script = { ...defaultScript, ...initial }
  let chats = 0
  let requests = []

  const models = () => script.models.map((model) => ({ ...defaultModel, ...model }))
  if (folder) script.models = models().map((model) => writeModel(folder, model))

  const server = createServer(async (request, response) => {
    response.on('error', () => undefined)
    const body = await readAll(request)
    const path = request.url ?? ''
    if (path === '/__script' && request.method === 'PUT') {
      script = { ...defaultScript, ...JSON.parse(body) }
      if (folder) script.models = models().map((model) => writeModel(folder, model))
      chats = 0
      return sendJson(response, 200, {})
    }
    if (path === '/__requests') {
      if (request.method === 'DELETE') requests = []
      return sendJson(response, 200, requests)
    }
    if (path === '/__sent') return sendJson(response, 200, sentTimes)
    const record = {
      method: request.method,
      path,
      headers: request.headers,
      body,
      at: Date.now(),
      remotePort: request.socket.remotePort,
      closedAt: null,
      asksTitle: path === '/api/chat' && asksTitle(body),
    }
    requests.push(record)
    response.on('close', () => {
      record.closedAt = Date.now()
    })
    if (script.root === 'html') return sendHtml(response)
    route(request.method, path, body, response)
  })

  function route(method, path, body, response) {
    switch (`${method} ${path}`) {
      case 'GET /api/version':
        return sendJson(response, 200, { version: script.version })
      case 'GET /api/status':
        return script.status === null ? sendUnknown(response) : sendJson(response, 200, script.status)
      case 'GET /api/tags':
        return sendJson(response, 200, { models: models().map(listed) })
      case 'POST /api/show': {
        const { model: name } = JSON.parse(body)
        const model = models().find((known) => known.name === name)
        if (model === undefined) return sendJson(response, 404, { error: `model '${name}' not found` })
        return sendJson(response, 200, shown(model))
      }
      case 'GET /api/ps':
        return sendJson(response, 200, { models: script.loaded })
      case 'POST /api/chat': {
        if (asksTitle(body)) return answerChat(response, JSON.parse(body).model, script.title)
        const { model, messages } = JSON.parse(body)
        // What asks nothing has the model loaded.
        if (messages.length === 0) {
          const message = { role: 'assistant', content: '' }
          return sendJson(response, 200, { model, message, done_reason: 'load', done: true })
        }
        const asked = script.answers?.[messages.at(-1)?.content]
        if (asked !== undefined) return answerChat(response, model, asked)
        const scripts = Array.isArray(script.chat) ? script.chat : [script.chat]
        const chat = scripts[Math.min(chats, scripts.length - 1)] ?? {}
        chats += 1
        return answerChat(response, model, chat)
      }
      case 'POST /api/pull':
        return answerPull(response, script.pull, () => {
          script.models = [...script.models, { name: JSON.parse(body).model ?? JSON.parse(body).name }]
        })
      default:
        return sendUnknown(response)
    }
  }

  server.listen(port, '127.0.0.1', () => {
    const address = server.address()
    onListening(typeof address === 'object' && address !== null ? address.port : 0)
  })
}

/** The app asks for one after a first answer, as the next message of the same conversation. */
function asksTitle(body) {
  const messages = JSON.parse(body).messages ?? []
  const [answer, last] = messages.slice(-2)
  if (answer?.role !== 'assistant' || last?.role !== 'user') return false
  return /^Write a title for this conversation|^给这段对话起一个标题/.test(last.content)
}

function listed(model) {
  return {
    name: model.name,
    model: model.name,
    modified_at: '2026-01-01T00:00:00Z',
    size: model.bytes,
    digest: model.digest,
    details: {
      format: 'gguf',
      family: 'llama',
      parameter_size: model.parameters,
      quantization_level: 'Q4_0',
    },
    ...remote(model, model.inList),
  }
}

function shown(model) {
  const modelInfo = model.modelInfo ? { 'general.architecture': 'llama', 'llama.context_length': 8192 } : {}
  return {
    details: {},
    model_info: modelInfo,
    capabilities: model.capabilities,
    parameters: model.parametersText,
    ...remote(model, model.inDetails),
  }
}

function remote({ remoteHost, remoteModel }, told) {
  if (!told) return {}
  return { ...(remoteHost && { remote_host: remoteHost }), ...(remoteModel && { remote_model: remoteModel }) }
}

/** Writes weights and manifest as Ollama lays them out; returns the model with its true digest and size. */
function writeModel(folder, model) {
  const weights = `weights of ${model.name}`
  const digest = createHash('sha256').update(weights).digest('hex')
  const layer = {
    mediaType: 'application/vnd.ollama.image.model',
    digest: `sha256:${digest}`,
    size: weights.length,
  }
  const manifest = JSON.stringify({ schemaVersion: 2, layers: [layer] })
  const [family, tag = 'latest'] = model.name.split(':')
  const place = join(folder, 'manifests', 'registry.ollama.ai', 'library', family)
  mkdirSync(place, { recursive: true })
  mkdirSync(join(folder, 'blobs'), { recursive: true })
  writeFileSync(join(folder, 'blobs', `sha256-${digest}`), weights)
  writeFileSync(join(place, tag), manifest)
  return { ...model, bytes: weights.length, digest: createHash('sha256').update(manifest).digest('hex') }
}

async function readAll(request) {
  const chunks = []
  for await (const chunk of request) chunks.push(chunk)
  return Buffer.concat(chunks).toString('utf8')
}

function sendJson(response, status, value) {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8' })
  response.end(JSON.stringify(value))
}

function sendHtml(response) {
  response.writeHead(200, { 'content-type': 'text/html' })
  response.end('<!doctype html><title>Something else</title>')
}

function sendUnknown(response) {
  response.writeHead(404, { 'content-type': 'text/plain' })
  response.end('404 page not found')
}

function readScript(path, required) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch (error) {
    if (required) throw error
    return {}
  }
}

function serveAs(launcher) {
  startDaemon({
    port: Number(process.env.OLLAMA_HOST?.split(':')[1] ?? 0),
    script: readScript(`${launcher}.json`, false),
    models: process.env.OLLAMA_MODELS,
    onListening: (port) =>
      process.stderr.write(`level=INFO msg="Listening on 127.0.0.1:${port} (version 0.17.4)"\n`),
  })
}

function main([first, ...rest]) {
  if (first === '--as') return serveAs(rest[0])
  if (first === 'serve') return serveAs(process.argv[1])
  const options = new Map()
  const words = [first, ...rest]
  for (let index = 0; index < words.length; index += 2) options.set(words[index], words[index + 1])
  const script = options.get('--script')
  startDaemon({
    port: Number(options.get('--port') ?? 0),
    script: script === undefined ? {} : readScript(script, true),
    models: options.get('--models'),
    onListening: (port) => process.stdout.write(`${JSON.stringify({ port })}\n`),
  })
}

main(process.argv.slice(2))
