import { ReadableStream } from 'node:stream/web'
import type { Dispatcher } from 'undici'
import type { SottoError } from '../../core/contract/errors.ts'
import { EgressFailure } from '../../core/privacy/egress-failure.ts'
import type { Clock } from '../ports/clock.ts'
import { asFailure, stalled } from './as-failure.ts'
import { wholeDocument } from './document.ts'
import type { Limits } from './limits.ts'
import { type Within, wholeLines } from './lines.ts'

/** A socket that broke off is an answer that was cut. */
const brokenOff: SottoError = { code: 'answer.cut' }

/**
 * Turns what came from the socket into a `Response` whose body was checked. A redirect, an answer that
 * is not JSON and one that is compressed (none was asked for) are refused before their body is read; an
 * answer that says an error comes with its status and its body, one JSON object. Throws `EgressFailure`.
 */
export async function guardedAnswer(
  answer: Dispatcher.ResponseData,
  limits: Limits,
  port: number,
  clock: Clock,
): Promise<Response> {
  const { statusCode: status, body } = answer
  const chunks: AsyncIterator<Uint8Array> = body[Symbol.asyncIterator]()
  const within = timer(clock)
  // Whoever reads is told; a body that is given up unread tells it to nobody, and that ends a process.
  body.on('error', () => undefined)
  try {
    const refused = refusedHead(answer, port)
    if (refused !== null) throw new EgressFailure(refused)
    const headers = { 'content-type': 'application/json' }
    if (status >= 400 || limits.shape === 'document') {
      const documentLimits: Limits = { ...limits, shape: 'document', total: 8 * 1024 * 1024 }
      return new Response(await wholeDocument(chunks, documentLimits, within), { status, headers })
    }
    const lines = wholeLines(chunks, limits, within, () => body.destroy())
    return new Response(ReadableStream.from(guarded(lines, body)), { status, headers })
  } catch (thrown) {
    body.destroy()
    throw asFailure(thrown, brokenOff)
  }
}

/** Closes the socket when the stream breaks off, and names what the socket itself says. */
async function* guarded(
  lines: AsyncGenerator<Uint8Array>,
  body: Dispatcher.ResponseData['body'],
): AsyncGenerator<Uint8Array> {
  try {
    yield* lines
  } catch (thrown) {
    body.destroy()
    throw asFailure(thrown, brokenOff)
  }
}

function refusedHead(answer: Dispatcher.ResponseData, port: number): SottoError | null {
  const { statusCode: status, headers } = answer
  if (status >= 300 && status < 400) return { code: 'answer.redirected', host: hostOf(headers['location']) }
  if (headers['content-encoding'] !== undefined) return { code: 'answer.malformed' }
  const type = String(headers['content-type'] ?? '')
    .split(';')[0]
    ?.trim()
    .toLowerCase()
  if (type === 'application/json' || type === 'application/x-ndjson') return null
  // An Ollama that does not know a path answers with its router's plain words.
  if (type === 'text/plain' && status >= 400) return { code: 'answer.refused', status }
  return { code: 'service.not-ollama', address: `127.0.0.1:${port}`, holder: null }
}

function hostOf(location: string | string[] | undefined): string {
  const address = Array.isArray(location) ? location[0] : location
  if (address === undefined || !URL.canParse(address, 'http://127.0.0.1')) return ''
  return new URL(address, 'http://127.0.0.1').host
}

function timer(clock: Clock): Within {
  return (promise, milliseconds) =>
    new Promise((resolve, reject) => {
      const cancel = clock.after(milliseconds, () => reject(stalled(milliseconds)))
      promise.then(resolve, reject).finally(cancel)
    })
}
