import type { ConversationId, PartId } from '../contract/ids.ts'
import { failure, type Result, success } from '../contract/result.ts'
import type { ContextView } from '../contract/views.ts'
import { type Fitted, fitToWindow, leastRoom } from '../conversation/context-window.ts'
import type { Measured, TokenRate } from '../conversation/token-rate.ts'
import type { ModelDetails } from '../models/model-details.ts'
import { clearChat, type Digest } from '../privacy/clear.ts'
import type { Cleared } from '../privacy/cleared.ts'
import { EgressFailure } from '../privacy/egress-failure.ts'
import { type RequestParameters, requestParameters } from '../settings/request-parameters.ts'
import type { ProviderPart } from './provider-part.ts'
import type { Located, TurnRequest } from './run-turn.ts'

/** One message as a provider gets it. */
export interface PromptMessage {
  readonly role: 'system' | 'user' | 'assistant'
  readonly content: string
}

/** A window in tokens; not sure: the model is not loaded as it is asked for, and this is what to expect. */
export interface Window {
  readonly tokens: number
  readonly sure: boolean
}

/** What a prompt is composed with. */
export interface PromptPorts {
  /** The exact body that `send` will put on the wire. */
  encode(model: string, messages: readonly PromptMessage[], parameters: RequestParameters): string
  digest: Digest
  /** Without messages, the model is loaded and says nothing. */
  send(
    cleared: Cleared,
    model: string,
    messages: readonly PromptMessage[],
    parameters: RequestParameters,
  ): AsyncIterable<ProviderPart>
  /** `loaded`: a request with this `num_ctx` was the last that the model got. */
  window(model: string, numCtx: number | null, details: ModelDetails, loaded: boolean): Promise<Window>
  /** What is known of the model's tokenizer, for a prompt of this conversation. */
  rate(model: string, conversation: ConversationId): Promise<TokenRate>
  /** The daemon counted the tokens of a text of this conversation. */
  learn(model: string, conversation: ConversationId, text: Measured, tokens: number): void
  /** The part that the last prompt of this conversation began with, and the one that it begins with now. */
  beginning(conversation: ConversationId): PartId | null
  beginsWith(conversation: ConversationId, part: PartId | null): void
}

/** What an attempt before this one taught: how much the count was off, and the window that the daemon told. */
export interface Lesson {
  readonly doubt: number
  readonly window: number | null
}

/** A prompt that was cleared. */
export interface Composed {
  readonly cleared: Cleared
  readonly messages: readonly PromptMessage[]
  readonly parameters: RequestParameters
  readonly sources: readonly PartId[]
  readonly context: ContextView
  readonly measured: Measured
  readonly numCtx: number | null
}

/** Takes as much of the history as the window has room for, and has exactly that cleared. */
export async function composePrompt(
  request: TurnRequest,
  located: Located,
  ports: PromptPorts,
  lesson: Lesson,
): Promise<Result<Composed>> {
  const { conversation, mode, model, startsWith } = request
  const { locality, details, destination } = located
  const parameters = requestParameters(request.parameters, details.thinking)
  const numCtx = parameters.options['num_ctx'] ?? details.own.numCtx ?? null
  const clear = (messages: readonly PromptMessage[]): Result<Cleared> => {
    const body = ports.encode(model, messages, parameters)
    return clearChat({ conversation, mode, model, locality, destination, body }, ports.digest)
  }

  const rate = await ports.rate(model, conversation)
  let window = await ports.window(model, numCtx, details, false)
  let fit = fitted(request, parameters, rate, window.tokens, ports, lesson)
  // How large the window is matters only now; the model has to be loaded for the answer anyway.
  if (!window.sure && lesson.window === null && (!fit.fits || fit.leftOut > 0)) {
    const loading = clear([])
    if (!loading.ok) return loading
    const loaded = await drained(ports.send(loading.value, model, [], parameters))
    if (!loaded.ok) return loaded
    window = await ports.window(model, numCtx, details, true)
    fit = fitted(request, parameters, rate, window.tokens, ports, lesson)
  }
  const context = {
    window: lesson.window ?? window.tokens,
    estimate: fit.estimate,
    leftOut: fit.leftOut,
  }
  if (!fit.fits) {
    const tokens = context.estimate + leastRoom(context.window)
    return failure({ code: 'model.context-too-long', tokens, window: context.window })
  }

  const messages: PromptMessage[] = fit.kept.map(({ role, text }) => ({ role, content: text }))
  if (parameters.systemPrompt) messages.unshift({ role: 'system', content: parameters.systemPrompt })
  if (startsWith !== '') messages.push({ role: 'assistant', content: startsWith })
  const cleared = clear(messages)
  if (!cleared.ok) return cleared
  ports.beginsWith(conversation, fit.begin?.parts[0] ?? null)
  return success({
    cleared: cleared.value,
    messages,
    parameters,
    sources: fit.kept.flatMap(({ parts }) => parts),
    context,
    measured: fit.measured,
    numCtx,
  })
}

function fitted(
  { conversation, history, startsWith }: TurnRequest,
  { systemPrompt, options }: RequestParameters,
  rate: TokenRate,
  window: number,
  ports: PromptPorts,
  lesson: Lesson,
): Fitted<TurnRequest['history'][number]> {
  const before = ports.beginning(conversation)
  return fitToWindow({
    history,
    system: systemPrompt,
    startsWith,
    window: lesson.window ?? window,
    numPredict: options['num_predict'] ?? null,
    rate,
    begin: history.find(({ parts }) => before !== null && parts.includes(before)) ?? null,
    doubt: lesson.doubt,
  })
}

async function drained(parts: AsyncIterable<ProviderPart>): Promise<Result<null>> {
  try {
    for await (const _ of parts);
    return success(null)
  } catch (thrown) {
    if (!(thrown instanceof EgressFailure)) throw thrown
    return failure(thrown.error)
  }
}
