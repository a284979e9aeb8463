import type { Result } from '../contract/result.ts'
import { roomForAnswer } from '../conversation/context-window.ts'
import { mostTitleTokens, titleIn, titleRequest } from '../conversation/model-title.ts'
import { messageOf, promptOf, tokensOf, weightsOf } from '../conversation/token-rate.ts'
import { clearChat } from '../privacy/clear.ts'
import { EgressFailure } from '../privacy/egress-failure.ts'
import { requestParameters } from '../settings/request-parameters.ts'
import { thinkFor } from '../settings/thinking.ts'
import type { PromptMessage, PromptPorts } from './compose-prompt.ts'
import type { Located, StopSignal, TurnRequest } from './run-turn.ts'

/**
 * Asks the model that has just answered for a title. The request begins as the answer's did and has its options, so
 * that the model is not loaded anew and reads only what is new. Null: no title came of it, for whatever reason; it
 * is not worth telling anyone.
 */
export async function askTitle(
  request: Omit<TurnRequest, 'located' | 'startsWith' | 'turn'>,
  answer: string,
  located: Result<Located>,
  ports: Pick<PromptPorts, 'encode' | 'digest' | 'send' | 'rate' | 'window'>,
  signal: StopSignal,
): Promise<string | null> {
  if (!located.ok) return null
  const { locality, details, destination } = located.value
  const { conversation, mode, model, history } = request
  // One that cannot leave its thinking would spend the title on it.
  if (details.thinking.length > 0 && !details.thinking.includes('off')) return null
  const usual = requestParameters(request.parameters, details.thinking)
  const parameters = {
    ...usual,
    think: thinkFor('off', details.thinking),
    options: { ...usual.options, num_predict: mostTitleTokens },
  }

  const messages: PromptMessage[] = history.map(({ role, text }) => ({ role, content: text }))
  if (usual.systemPrompt) messages.unshift({ role: 'system', content: usual.systemPrompt })
  messages.push({ role: 'assistant', content: answer })
  messages.push({ role: 'user', content: titleRequest(history[0]?.text ?? '') })
  const numCtx = usual.options['num_ctx'] ?? details.own.numCtx ?? null
  const window = await ports.window(model, numCtx, details, false)
  const prompt = promptOf(messages.map(({ content }) => messageOf(content)))
  const tokens = tokensOf(weightsOf(await ports.rate(model, conversation)), prompt)
  if (tokens > window.tokens - roomForAnswer(window.tokens, null)) return null

  const body = ports.encode(model, messages, parameters)
  const cleared = clearChat({ conversation, mode, model, locality, destination, body }, ports.digest)
  if (!cleared.ok || signal.aborted) return null
  let said = ''
  try {
    for await (const part of ports.send(cleared.value, model, messages, parameters)) {
      if (part.type === 'text-delta') said += part.text
      // One that was cut is none.
      if (part.type === 'finished') return part.reason === 'length' ? null : titleIn(said)
    }
    return null
  } catch (thrown) {
    if (signal.aborted || thrown instanceof EgressFailure) return null
    throw thrown
  }
}
