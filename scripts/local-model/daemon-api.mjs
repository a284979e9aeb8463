import { once } from 'node:events'
import { Agent, request } from 'node:http'
import { createInterface } from 'node:readline'

// An agent of our own: no variable in the environment can put a proxy between us and the loopback.
const agent = new Agent()

/**
 * Sends one request to a service on this machine.
 * @param {string} method
 * @param {string} url
 * @param {{ body?: string | NodeJS.ReadableStream, length?: number, timeoutMs?: number }} [options] `timeoutMs` bounds
 *   the silence, not the whole answer
 * @returns {Promise<import('node:http').IncomingMessage>}
 */
async function send(method, url, options = {}) {
  /** @type {import('node:http').OutgoingHttpHeaders} */
  const headers = options.length === undefined ? {} : { 'content-length': options.length }
  const sent = request(url, { method, agent, headers })
  sent.setTimeout(options.timeoutMs ?? 120_000, () => sent.destroy(new Error('the service fell silent')))
  if (options.body === undefined || typeof options.body === 'string') sent.end(options.body)
  else options.body.on('error', (error) => sent.destroy(error)).pipe(sent)
  const [response] = await once(sent, 'response')
  return response
}

/**
 * @param {string} origin
 * @returns {Promise<string | undefined>} the version of the Ollama that answers there, undefined when none does
 */
export async function versionOf(origin) {
  try {
    const answer = await readJson(await send('GET', `${origin}/api/version`, { timeoutMs: 1000 }))
    return typeof answer?.version === 'string' ? answer.version : undefined
  } catch {
    return undefined
  }
}

/**
 * @param {string} origin
 * @returns {Promise<{ name: string, family: unknown, remote: boolean }[]>}
 */
export async function listModels(origin) {
  const answer = await readJson(await send('GET', `${origin}/api/tags`))
  const models = Array.isArray(answer?.models) ? answer.models : []
  return models.map((/** @type {any} */ model) => ({
    name: String(model?.name),
    family: model?.details?.family,
    remote: Boolean(model?.remote_host || model?.remote_model) || /[:-]cloud$/i.test(String(model?.name)),
  }))
}

/**
 * Stores a file under its hash, unless it is there already.
 * @param {string} origin
 * @param {string} digest `sha256:` and 64 hex digits
 * @param {() => NodeJS.ReadableStream} open
 * @param {number} length bytes
 */
export async function putBlob(origin, digest, open, length) {
  const url = `${origin}/api/blobs/${digest}`
  const there = await send('HEAD', url)
  there.resume()
  if (there.statusCode === 200) return
  const response = await send('POST', url, { body: open(), length })
  response.resume()
  if (response.statusCode !== 201 && response.statusCode !== 200) {
    throw new Error(`the service refused the file (${response.statusCode})`)
  }
}

/**
 * Calls a route that reports its progress line by line (pull, create).
 * @param {string} url
 * @param {unknown} body
 * @param {(line: { status?: string, total?: number, completed?: number }) => void} onLine
 * @returns {Promise<void>} rejects with the service's own words when it gives up, or stops before "success"
 */
export async function follow(url, body, onLine) {
  const response = await send('POST', url, { body: JSON.stringify(body) })
  let done = false
  for await (const text of createInterface({ input: response })) {
    if (!text.trim()) continue
    const line = JSON.parse(text)
    if (line.error) throw new Error(String(line.error))
    if (line.status === 'success') done = true
    onLine(line)
  }
  if (!done) throw new Error('the service stopped before it was done')
}

/** @param {import('node:http').IncomingMessage} response */
async function readJson(response) {
  const parts = []
  let size = 0
  for await (const part of response) {
    size += part.length
    if (size > 10_000_000) throw new Error('the answer is too large')
    parts.push(part)
  }
  return JSON.parse(Buffer.concat(parts).toString('utf8'))
}
