import type { ConversationId } from '../../contract/ids.ts'
import { failure, type Result, success } from '../../contract/result.ts'
import type { Mode } from '../../contract/views.ts'
import type { ProviderPart } from '../../turn/provider-part.ts'
import type { Located } from '../../turn/run-turn.ts'
import { clearChat, type Digest } from '../clear.ts'
import type { Cleared } from '../cleared.ts'
import { EgressFailure } from '../egress-failure.ts'
import type { Complete } from './ask-local-model.ts'

interface Message {
  readonly role: 'user'
  readonly content: string
}

/** What an answer may be held to: a JSON schema. */
type Format = Readonly<Record<string, unknown>>

interface CompletionPorts {
  /** Asked before each question: where the model runs now. */
  locate(): Promise<Result<Located>>
  /** The exact body that `send` will put on the wire. */
  encode(model: string, messages: readonly Message[], format: Format): string
  send(
    cleared: Cleared,
    model: string,
    messages: readonly Message[],
    format: Format,
  ): AsyncIterable<ProviderPart>
  readonly digest: Digest
}

/**
 * Questions to a local model on the road of every chat: cleared only if the model is local by the whole rule, through
 * the gate, and refused when a cloud's mark is in the answer.
 */
export function localCompletion(
  purpose: { readonly conversation: ConversationId; readonly mode: Mode; readonly model: string },
  ports: CompletionPorts,
): Complete {
  return async ({ prompt, format }) => {
    const located = await ports.locate()
    if (!located.ok) return located
    const messages = [{ role: 'user', content: prompt }] as const
    const body = ports.encode(purpose.model, messages, format)
    const cleared = clearChat({ ...purpose, ...located.value, body }, ports.digest)
    if (!cleared.ok) return cleared
    return answerOf(ports.send(cleared.value, purpose.model, messages, format))
  }
}

async function answerOf(parts: AsyncIterable<ProviderPart>): Promise<Result<string>> {
  let text = ''
  try {
    for await (const part of parts) {
      if (part.type === 'text-delta') text += part.text
      if (part.type === 'finished') return success(text)
    }
  } catch (thrown) {
    if (!(thrown instanceof EgressFailure)) throw thrown
    return failure(thrown.error)
  }
  return failure({ code: 'answer.cut' })
}
