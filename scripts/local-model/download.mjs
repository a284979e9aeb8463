import { createHash } from 'node:crypto'
import { createReadStream, createWriteStream, statSync } from 'node:fs'
import { pipeline } from 'node:stream/promises'

/** How long a server may take to begin to answer, and to be silent in the middle. */
const connectMs = 5000
const silenceMs = 60_000

/**
 * Fetches a file, going on after the part that an earlier try left.
 * @param {string} url
 * @param {string} file
 * @param {(done: number, total: number) => void} onProgress in bytes; called first before anything is written
 * @returns {Promise<void>} rejects with a short reason; what came stays for the next try
 */
export async function download(url, file, onProgress) {
  const begun = statSync(file, { throwIfNoEntry: false })?.size ?? 0
  const { response, control } = await open(url, begun > 0 ? { range: `bytes=${begun}-` } : {})
  if (response.status === 416) return
  if (!response.ok || !response.body) throw new Error(`the server answered ${response.status}`)
  const resumed = response.status === 206
  const total = Number(response.headers.get('content-length') ?? 0) + (resumed ? begun : 0)
  let done = resumed ? begun : 0
  onProgress(done, total)
  const body = response.body
  const stalled = () => control.abort(new Error('the server fell silent'))
  await pipeline(
    async function* () {
      let timer = setTimeout(stalled, silenceMs)
      try {
        for await (const part of body) {
          clearTimeout(timer)
          timer = setTimeout(stalled, silenceMs)
          done += part.length
          onProgress(done, total)
          yield part
        }
      } finally {
        clearTimeout(timer)
      }
    },
    createWriteStream(file, { flags: resumed ? 'a' : 'w' }),
  )
}

/**
 * @param {string} url
 * @returns {Promise<string>} the text behind it, at most 1 MB
 */
export async function readText(url) {
  const { response } = await open(url, {})
  if (!response.ok) throw new Error(`the server answered ${response.status}`)
  const text = await response.text()
  if (text.length > 1_000_000) throw new Error('the answer is too large')
  return text
}

/**
 * @param {string} file
 * @returns {Promise<string>} sha256, hex
 */
export async function sha256Of(file) {
  const hash = createHash('sha256')
  await pipeline(createReadStream(file), hash)
  return hash.digest('hex')
}

/**
 * @param {string} url
 * @param {Record<string, string>} headers
 */
async function open(url, headers) {
  const control = new AbortController()
  const timer = setTimeout(() => control.abort(new Error('no answer in 5 s')), connectMs)
  try {
    return { response: await fetch(url, { headers, signal: control.signal }), control }
  } catch (error) {
    throw new Error(reasonOf(error))
  } finally {
    clearTimeout(timer)
  }
}

/** @param {unknown} error fetch hides the reason one level down */
function reasonOf(error) {
  if (!(error instanceof Error)) return String(error)
  return error.cause instanceof Error ? error.cause.message : error.message
}
