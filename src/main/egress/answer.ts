import type { IncomingMessage } from 'node:http'
import { ReadableStream } from 'node:stream/web'
import type { SottoError } from '../../core/contract/errors.ts'
import { EgressFailure } from '../../core/privacy/egress-failure.ts'
import type { Clock } from '../ports/clock.ts'
import { asFailure, stalled } from './as-failure.ts'
import { wholeDocument } from './document.ts'
import { type Limits, largestDocument } from './limits.ts'
import { type Within, wholeLines } from './lines.ts'

/** A socket that broke off is an answer that was cut. */
const brokenOff: SottoError = { code: 'answer.cut' }

/**
 * Turns what came from the socket into a `Response` whose body was checked. A redirect, an answer that
 * is not JSON and one that is compressed (none was asked for) are refused before their body is read; an
 * answer that says an error comes with its status and its body, one JSON object. Throws `EgressFailure`.
 */
export async function guardedAnswer(
  answer: IncomingMessage,
  limits: Limits,
  port: number,
  clock: Clock,
): Promise<Response> {
  const status = answer.statusCode ?? 0
  const chunks: AsyncIterator<Uint8Array> = answer[Symbol.asyncIterator]()
  const within = timer(clock)
  // Whoever reads is told; a body that is given up unread tells it to nobody, and that ends a process.
  answer.on('error', () => undefined)
  try {
    const refused = refusedHead(answer, port)
    if (refused !== null) throw new EgressFailure(refused)
    const headers = { 'content-type': 'application/json' }
    if (status >= 400 || limits.shape === 'document') {
      const documentLimits: Limits = { ...limits, shape: 'document', total: largestDocument }
      return new Response(await wholeDocument(chunks, documentLimits, within), { status, headers })
    }
    const lines = wholeLines(chunks, limits, within, () => answer.destroy())
    return new Response(ReadableStream.from(guarded(lines, answer)), { status, headers })
  } catch (thrown) {
    answer.destroy()
    throw asFailure(thrown, brokenOff)
  }
}

/** Closes the socket when the stream breaks off, and names what the socket itself says. */
async function* guarded(
  lines: AsyncGenerator<Uint8Array>,
  answer: IncomingMessage,
): AsyncGenerator<Uint8Array> {
  try {
    yield* lines
  } catch (thrown) {
    answer.destroy()
    throw asFailure(thrown, brokenOff)
  }
}

function refusedHead({ statusCode: status = 0, headers }: IncomingMessage, port: number): SottoError | null {
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

function hostOf(address: string | undefined): string {
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
