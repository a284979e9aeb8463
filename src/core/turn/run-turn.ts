import type { SottoError } from '../contract/errors.ts'
import type { ConversationId, PartId, TurnId } from '../contract/ids.ts'
import { type Result, success } from '../contract/result.ts'
import { unreachable } from '../contract/unreachable.ts'
import type { Figures, Locality, Mode, Place } from '../contract/views.ts'
import type { ModelDetails } from '../models/model-details.ts'
import { clearChat, type Digest } from '../privacy/clear.ts'
import type { Cleared, Destination } from '../privacy/cleared.ts'
import { EgressFailure } from '../privacy/egress-failure.ts'
import type { ParameterValues } from '../settings/parameters.ts'
import { type RequestParameters, requestParameters } from '../settings/request-parameters.ts'
import type { ProviderPart } from './provider-part.ts'
import { thoughtsApart } from './thought-tags.ts'
import type { TurnPart } from './turn-part.ts'

/** One message as a provider gets it. */
export interface PromptMessage {
  readonly role: 'system' | 'user' | 'assistant'
  readonly content: string
}

/** The turn to run, as it stands in the database. */
export interface TurnRequest {
  readonly turn: TurnId
  readonly conversation: ConversationId
  /** The rule of the conversation when the question was committed; the gate asks for it again. */
  readonly mode: Mode
  /** The path from the root to the question, oldest first. */
  readonly history: readonly { role: 'user' | 'assistant'; text: string; parts: readonly PartId[] }[]
  readonly model: string
  /** The text that a continued answer begins with; empty for a new one. */
  readonly startsWith: string
  /** What was set for this conversation and model when the question was committed. */
  readonly parameters: ParameterValues
  /** Where the model runs: asked for this turn, while its question was being committed. */
  readonly located: Promise<Result<Located>>
}

/** Where a model runs, together with the service of which that is true: it says nothing of another one. */
export interface Located {
  readonly locality: Locality
  readonly details: ModelDetails
  readonly destination: Destination
}

/** What the engine needs from the world. */
export interface TurnPorts {
  /** The exact body that `send` will put on the wire. */
  encode(model: string, messages: readonly PromptMessage[], parameters: RequestParameters): string
  digest: Digest
  /** Records that a provider answers, and the parts that its prompt was made of: before any text of the answer. */
  answering(turn: TurnId, sources: readonly PartId[]): void
  send(
    cleared: Cleared,
    model: string,
    messages: readonly PromptMessage[],
    parameters: RequestParameters,
  ): AsyncIterable<ProviderPart>
  /** Milliseconds that only differences of mean something. */
  monotonic(): number
}

/** Whether the person asked the turn to stop. */
export interface StopSignal {
  readonly aborted: boolean
}

/** What the engine reports while it runs. */
export type TurnProgress = Exclude<TurnPart, { type: 'ended' | 'withdrawn' }>

/** How it ended. The text that came before a stop or a failure is kept by whoever listened. */
export interface TurnOutcome {
  readonly state: 'done' | 'stopped' | 'failed'
  readonly cutByLength: boolean
  readonly ranOn: Place | null
  readonly figures: Figures
  readonly error: SottoError | null
  /** A cloud answered in secret: what came is thrown away. */
  readonly discard: boolean
}

const noFigures: Figures = {
  firstTokenMs: null,
  tokensPerSecond: null,
  promptTokens: null,
  outputTokens: null,
}

/**
 * Answers one question: compose, clear, send, receive. Expected failures end the turn as
 * `failed` with their code; a bug throws.
 */
export async function runTurn(
  request: TurnRequest,
  ports: TurnPorts,
  signal: StopSignal,
  report: (progress: TurnProgress) => void,
): Promise<TurnOutcome> {
  const startedAt = ports.monotonic()
  const prepared = await prepare(request, ports)
  if (signal.aborted) return ended('stopped', null, noFigures)
  if (!prepared.ok) return ended('failed', null, noFigures, prepared.error)

  const { cleared, messages, parameters, sources } = prepared.value
  report({ type: 'sending' })
  const said = ports.send(cleared, request.model, messages, parameters)
  // A continued answer is behind its first word already.
  const parts = request.startsWith === '' ? thoughtsApart(said) : said
  // Not before: the disk would hold the send up, and an answer without text has no sources.
  const onFirst = () => ports.answering(request.turn, sources)
  return receive(parts, onFirst, startedAt, ports, signal, report)
}

interface Prepared {
  readonly cleared: Cleared
  readonly messages: readonly PromptMessage[]
  readonly parameters: RequestParameters
  readonly sources: readonly PartId[]
}

/** Compose and clear, once it is known where the model runs. */
async function prepare(request: TurnRequest, ports: TurnPorts): Promise<Result<Prepared>> {
  const { conversation, mode, history, model, startsWith } = request
  const located = await request.located
  if (!located.ok) return located
  const { locality, details, destination } = located.value

  const parameters = requestParameters(request.parameters, details.thinking)
  const messages: PromptMessage[] = history.map(({ role, text }) => ({ role, content: text }))
  if (parameters.systemPrompt !== null) messages.unshift({ role: 'system', content: parameters.systemPrompt })
  if (startsWith !== '') messages.push({ role: 'assistant', content: startsWith })
  const body = ports.encode(model, messages, parameters)
  const cleared = clearChat({ conversation, mode, model, locality, destination, body }, ports.digest)
  if (!cleared.ok) return cleared
  const sources = history.flatMap(({ parts }) => parts)
  return success({ cleared: cleared.value, messages, parameters, sources })
}

async function receive(
  parts: AsyncIterable<ProviderPart>,
  onFirst: () => void,
  startedAt: number,
  ports: TurnPorts,
  signal: StopSignal,
  report: (progress: TurnProgress) => void,
): Promise<TurnOutcome> {
  let figures = noFigures
  try {
    for await (const part of parts) {
      if (part.type !== 'finished' && figures.firstTokenMs === null) {
        const milliseconds = ports.monotonic() - startedAt
        figures = { ...figures, firstTokenMs: milliseconds }
        onFirst()
        report({ type: 'first-token', milliseconds })
      }
      switch (part.type) {
        case 'text-delta':
        case 'thinking-delta':
          report(part)
          break
        case 'finished':
          return ended('done', 'local', withCounts(figures, part), null, part.reason === 'length')
        default:
          unreachable(part)
      }
    }
  } catch (thrown) {
    if (signal.aborted) return ended('stopped', 'local', figures)
    if (!(thrown instanceof EgressFailure)) throw thrown
    const { error } = thrown
    const ranOn =
      error.code === 'answer.from-cloud' ? 'cloud' : figures.firstTokenMs === null ? null : 'local'
    return ended('failed', ranOn, figures, error)
  }
  if (signal.aborted) return ended('stopped', 'local', figures)
  return ended('failed', 'local', figures, { code: 'answer.cut' })
}

function withCounts(figures: Figures, part: Extract<ProviderPart, { type: 'finished' }>): Figures {
  const { promptTokens, outputTokens, outputMilliseconds } = part
  const tokensPerSecond =
    outputTokens !== null && outputMilliseconds !== null && outputMilliseconds > 0
      ? (outputTokens * 1000) / outputMilliseconds
      : null
  return { ...figures, promptTokens, outputTokens, tokensPerSecond }
}

function ended(
  state: TurnOutcome['state'],
  ranOn: Place | null,
  figures: Figures,
  error: SottoError | null = null,
  cutByLength = false,
): TurnOutcome {
  return { state, cutByLength, ranOn, figures, error, discard: error?.code === 'answer.from-cloud' }
}
