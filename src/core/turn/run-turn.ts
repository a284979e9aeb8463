import type { SottoError } from '../contract/errors.ts'
import type { ConversationId, PartId, TurnId } from '../contract/ids.ts'
import { failure, type Result } from '../contract/result.ts'
import { unreachable } from '../contract/unreachable.ts'
import type { ContextView, Figures, Locality, Mode, Place } from '../contract/views.ts'
import type { PathText } from '../conversation/context-window.ts'
import { bareText } from '../conversation/token-rate.ts'
import type { ModelDetails } from '../models/model-details.ts'
import type { Destination } from '../privacy/cleared.ts'
import { EgressFailure } from '../privacy/egress-failure.ts'
import type { ParameterValues } from '../settings/parameters.ts'
import { type Composed, composePrompt, type Lesson, type PromptPorts } from './compose-prompt.ts'
import type { ProviderPart } from './provider-part.ts'
import { ThinkingTime } from './thinking-time.ts'
import { thoughtsApart } from './thought-tags.ts'
import type { TurnPart } from './turn-part.ts'

/** The turn to run, as it stands in the database. */
export interface TurnRequest {
  readonly turn: TurnId
  readonly conversation: ConversationId
  /** The rule of the conversation when the question was committed; the gate asks for it again. */
  readonly mode: Mode
  /** The path from the root to the question, oldest first. */
  readonly history: readonly (PathText & { readonly parts: readonly PartId[] })[]
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
export interface TurnPorts extends PromptPorts {
  /**
   * Records that a provider answers, what had room, and the parts that its prompt was made of: before any text of
   * the answer.
   */
  answering(turn: TurnId, sources: readonly PartId[], context: ContextView): void
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
  thinkingMs: null,
  tokensPerSecond: null,
  promptTokens: null,
  outputTokens: null,
}

/** A daemon that counts more than was estimated is asked again with less of the history, so often at most. */
const mostAttempts = 4
/** How much is doubted more each time, where the daemon does not say what it counted. */
const doubtEachTime = 0.35

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
  const { turn, conversation, model, startsWith } = request
  const located = await request.located
  let lesson: Lesson = { doubt: 0, window: null }
  let refused: { readonly outcome: TurnOutcome; readonly leftOut: number } | null = null
  for (let attempt = 1; ; attempt += 1) {
    const composed = located.ok ? await compose(request, located.value, ports, lesson, signal) : located
    if (signal.aborted) return ended('stopped', null, noFigures)
    if (!composed.ok) return ended('failed', null, noFigures, composed.error)
    const { cleared, messages, parameters, sources, context, measured, numCtx } = composed.value
    // There was nothing more to leave out.
    if (refused !== null && context.leftOut <= refused.leftOut) return refused.outcome

    report({ type: 'sending', context })
    const said = ports.send(cleared, model, messages, parameters)
    // A continued answer is behind its first word already.
    const parts = startsWith === '' ? thoughtsApart(said) : said
    // Not before: the disk would hold the send up, and an answer without text has no sources.
    const onFirst = () => ports.answering(turn, sources, context)
    const onCount = (prompt: number | null, answer: Counted | null) => {
      if (prompt !== null) ports.learn(model, conversation, measured, prompt)
      if (answer !== null && startsWith === '')
        ports.learn(model, conversation, bareText(answer.text), answer.tokens)
      if (located.ok) void ports.window(model, numCtx, located.value.details, true)
    }
    const outcome = await receive(parts, onFirst, onCount, startedAt, ports, signal, report)
    const { error } = outcome
    const isTooLong = error?.code === 'model.context-too-long' && outcome.figures.firstTokenMs === null
    if (!isTooLong || attempt === mostAttempts) return outcome
    if (error.tokens === null) lesson = { ...lesson, doubt: lesson.doubt + doubtEachTime }
    else ports.learn(model, conversation, measured, error.tokens)
    lesson = { ...lesson, window: error.window ?? lesson.window }
    refused = { outcome, leftOut: context.leftOut }
  }
}

/** A stop while the model is being loaded is no failure of anything. */
async function compose(
  request: TurnRequest,
  located: Located,
  ports: TurnPorts,
  lesson: Lesson,
  signal: StopSignal,
): Promise<Result<Composed>> {
  try {
    return await composePrompt(request, located, ports, lesson)
  } catch (thrown) {
    if (!signal.aborted) throw thrown
    return failure({ code: 'answer.cut' })
  }
}

/** What a model wrote, and how many tokens the daemon says that it is. */
interface Counted {
  readonly text: string
  readonly tokens: number
}

async function receive(
  parts: AsyncIterable<ProviderPart>,
  onFirst: () => void,
  onCount: (prompt: number | null, answer: Counted | null) => void,
  startedAt: number,
  ports: TurnPorts,
  signal: StopSignal,
  report: (progress: TurnProgress) => void,
): Promise<TurnOutcome> {
  let figures = noFigures
  let text = ''
  const thinking = new ThinkingTime(ports.monotonic)
  const all = (): Figures => ({ ...figures, thinkingMs: thinking.total() })
  try {
    for await (const part of parts) {
      if (part.type !== 'finished' && figures.firstTokenMs === null) {
        const milliseconds = ports.monotonic() - startedAt
        figures = { ...figures, firstTokenMs: milliseconds }
        onFirst()
        report({ type: 'first-token', milliseconds })
      }
      const milliseconds = thinking.take(part.type) ? thinking.total() : null
      if (milliseconds !== null) report({ type: 'thought', milliseconds })
      switch (part.type) {
        case 'text-delta':
          text += part.text
          report(part)
          break
        case 'thinking-delta':
          report(part)
          break
        case 'finished':
          // What was thought is among the tokens that the daemon counted, and is not in the text.
          onCount(part.promptTokens, thinking.total() === null ? counted(text, part) : null)
          return ended('done', 'local', withCounts(all(), part), null, part.reason === 'length')
        default:
          unreachable(part)
      }
    }
  } catch (thrown) {
    if (signal.aborted) return ended('stopped', 'local', all())
    if (!(thrown instanceof EgressFailure)) throw thrown
    const { error } = thrown
    const ranOn =
      error.code === 'answer.from-cloud' ? 'cloud' : figures.firstTokenMs === null ? null : 'local'
    return ended('failed', ranOn, all(), error)
  }
  if (signal.aborted) return ended('stopped', 'local', all())
  return ended('failed', 'local', all(), { code: 'answer.cut' })
}

function counted(
  text: string,
  { outputTokens: tokens }: { readonly outputTokens: number | null },
): Counted | null {
  return text === '' || tokens === null ? null : { text, tokens }
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
