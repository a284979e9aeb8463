import type { SottoError } from '../../core/contract/errors.ts'
import type { TurnId } from '../../core/contract/ids.ts'
import type { Result } from '../../core/contract/result.ts'
import { failure, success } from '../../core/contract/result.ts'
import { unreachable } from '../../core/contract/unreachable.ts'
import type { AnswerView } from '../../core/contract/views.ts'
import { resolveModel } from '../../core/settings/resolve.ts'
import type { TurnPart } from '../../core/turn/turn-part.ts'
import type { Sotto } from '../compose.ts'

/** Where the answer goes as it comes. */
export interface AnswerSink {
  text(delta: string): void
}

/** The id under which the command line attaches to its own turn; windows count from 1. */
const commandLineListener = 0

/** The model to ask: the one named on the command line, else what the settings say. */
export async function chooseModel(sotto: Sotto, named: string | null): Promise<Result<string>> {
  if (named !== null) return success(named)
  const models = await sotto.models.list()
  if (!models.ok) return models
  const { model: app, lastModel: last } = sotto.view().settings
  const model = resolveModel({ conversation: null, app, last, models: models.value })
  return model === null ? failure({ code: 'model.none' }) : success(model.value)
}

/**
 * Asks one question by the same road as a window, and resolves with the answer as it was committed.
 * `batches` is how the turn's parts reach this process: the composition's `sendBatch`.
 */
export async function askOnce(
  sotto: Sotto,
  batches: BatchInbox,
  question: { readonly text: string; readonly model: string },
  sink: AnswerSink,
  onStarted: (turn: TurnId) => void,
): Promise<Result<AnswerView, SottoError>> {
  const asked = await sotto.turns.ask({ conversation: null, text: question.text, model: question.model })
  if (!asked.ok) return asked
  const { turn } = asked.value.answer
  onStarted(turn)
  return new Promise((resolve) => {
    batches.listen((batch) => {
      for (const part of batch.parts) {
        const answer = write(part, sink)
        if (answer !== null) resolve(success(answer))
      }
      sotto.turns.acknowledge(turn, commandLineListener, batch.sequence)
    })
    const attached = sotto.turns.attach(turn, commandLineListener)
    if (!attached.ok) resolve(attached)
  })
}

function write(part: TurnPart, sink: AnswerSink): AnswerView | null {
  switch (part.type) {
    case 'text-delta':
      sink.text(part.text)
      return null
    case 'sending':
    case 'thinking-delta':
    case 'first-token':
    case 'thought':
      return null
    // Only a window withdraws.
    case 'withdrawn':
      return null
    case 'ended':
      return part.answer
    default:
      return unreachable(part)
  }
}

interface Batch {
  readonly turn: TurnId
  readonly sequence: number
  readonly parts: readonly TurnPart[]
}

/** Takes the batches that the composition sends; keeps none, since the one listener is there before the turn. */
export class BatchInbox {
  #listener: ((batch: Batch) => void) | null = null

  listen(listener: (batch: Batch) => void): void {
    this.#listener = listener
  }

  readonly send = (_listener: number, batch: Batch): void => this.#listener?.(batch)
}
