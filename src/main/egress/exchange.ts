import { type Agent, type IncomingMessage, request } from 'node:http'
import type { Outgoing } from '../../core/privacy/cleared.ts'

/** The only headers that leave: none says who asks, because a daemon forwards headers to its cloud. */
const headers = { accept: 'application/json', 'content-type': 'application/json' }

/** The largest head of an answer. Bytes. */
const largestHead = 16 * 1024

/**
 * Sends one request over the agent's connections, and resolves with the answer once its head is there. Rejects with
 * what the socket threw, or with an `AbortError`, which also ends an answer that is under way.
 */
export function exchange(
  agent: Agent,
  port: number,
  outgoing: Outgoing,
  signal: AbortSignal,
): Promise<IncomingMessage> {
  const { method, path, body } = outgoing
  return new Promise((resolve, reject) => {
    signal.throwIfAborted()
    const asked = request({
      agent,
      host: '127.0.0.1',
      port,
      method,
      path,
      headers,
      insecureHTTPParser: false,
      maxHeaderSize: largestHead,
    })
    let answer: IncomingMessage | null = null
    const abort = (): void => void (answer ?? asked).destroy(aborted())
    signal.addEventListener('abort', abort, { once: true })
    asked.once('response', (response) => {
      answer = response
      resolve(response)
    })
    // After the head it is the answer that tells of an error.
    asked.on('error', reject)
    asked.once('close', () => {
      signal.removeEventListener('abort', abort)
      // An answer that switches to another protocol is none.
      reject(new Error('closed without an answer'))
    })
    asked.end(body ?? undefined)
  })
}

function aborted(): DOMException {
  return new DOMException('This operation was aborted', 'AbortError')
}
