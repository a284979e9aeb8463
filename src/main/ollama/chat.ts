import { Ollama } from 'ollama'
import { z } from 'zod'
import type { Cleared } from '../../core/privacy/cleared.ts'
import { EgressFailure } from '../../core/privacy/egress-failure.ts'
import type { ProviderPart } from '../../core/turn/provider-part.ts'
import type { OpenGate } from '../ports/gate.ts'
import { type ChatMessage, type ChatParameters, chatRequest, encodeChat } from './chat-request.ts'
import { clientFailure } from './client-failure.ts'

/** Go's integers; the history has no room for a fraction, nor a figure for one that is not a number. */
const Count = z.int().nonnegative()

/** One line of an answer; durations are nanoseconds. */
const Line = z.object({
  message: z.object({ content: z.string().default(''), thinking: z.string().default('') }).optional(),
  done: z.boolean().default(false),
  done_reason: z.string().optional(),
  prompt_eval_count: Count.optional(),
  eval_count: Count.optional(),
  eval_duration: Count.optional(),
  // The client passes these through untyped; a daemon sets them when a cloud answered.
  remote_host: z.unknown().optional(),
  remote_model: z.unknown().optional(),
})
type Line = z.infer<typeof Line>

interface Chat {
  readonly encode: typeof encodeChat
  /**
   * Sends the one cleared request and tells the answer. The signal closes the socket at once. Throws
   * `EgressFailure`; on an abort, whatever the client throws.
   */
  send(
    cleared: Cleared,
    model: string,
    messages: readonly ChatMessage[],
    signal: AbortSignal,
    parameters?: ChatParameters,
  ): AsyncIterable<ProviderPart>
}

export function createChat({ openGate }: { readonly openGate: OpenGate }): Chat {
  return { encode: encodeChat, send: (...request) => answer(openGate, ...request) }
}

async function* answer(
  openGate: OpenGate,
  cleared: Cleared,
  model: string,
  messages: readonly ChatMessage[],
  signal: AbortSignal,
  parameters?: ChatParameters,
): AsyncGenerator<ProviderPart> {
  const leaving = new AbortController()
  const closing = AbortSignal.any([signal, leaving.signal])
  const gateFetch = openGate(cleared)
  // The client's own signal can be reached only once an answer began; ours holds before that too.
  const fetch: typeof gateFetch = (input, init) => gateFetch(input, { ...init, signal: closing })
  const client = new Ollama({ host: `http://127.0.0.1:${cleared.destination.port}`, fetch })
  let finished = false
  try {
    for await (const message of await client.chat(chatRequest(model, messages, parameters))) {
      const line = Line.parse(message)
      refuseCloud(line, model)
      if (line.message?.thinking) yield { type: 'thinking-delta', text: line.message.thinking }
      if (line.message?.content) yield { type: 'text-delta', text: line.message.content }
      if (line.done) {
        finished = true
        yield finishedPart(line)
      }
    }
  } catch (thrown) {
    const error = clientFailure(thrown, model)
    throw error === null ? thrown : new EgressFailure(error)
  } finally {
    if (!finished) leaving.abort()
  }
}

/** The mark of a cloud in an answer that was asked of a local model. Its absence proves nothing. */
function refuseCloud({ remote_host: host, remote_model: remoteModel }: Line, model: string): void {
  if (!host && !remoteModel) return
  throw new EgressFailure({ code: 'answer.from-cloud', model, host: typeof host === 'string' ? host : '' })
}

function finishedPart(line: Line): ProviderPart {
  return {
    type: 'finished',
    reason: line.done_reason === 'length' ? 'length' : 'stop',
    promptTokens: line.prompt_eval_count ?? null,
    outputTokens: line.eval_count ?? null,
    outputMilliseconds: line.eval_duration === undefined ? null : line.eval_duration / 1e6,
  }
}
