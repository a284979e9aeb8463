import type { ConversationId, MessageId, TurnId } from '../../core/contract/ids.ts'
import {
  ConversationId as ConversationIdSchema,
  MessageId as MessageIdSchema,
  PartId,
  TurnId as TurnIdSchema,
} from '../../core/contract/ids.ts'
import { failure, type Result, success } from '../../core/contract/result.ts'
import type { AnswerView, ConversationView } from '../../core/contract/views.ts'
import { titleFromQuestion } from '../../core/conversation/title.ts'
import { type Located, runTurn, type TurnOutcome, type TurnPorts } from '../../core/turn/run-turn.ts'
import type { Clock } from '../ports/clock.ts'
import type { NewId } from '../ports/ids.ts'
import { framesOf, type Log } from '../ports/log.ts'
import type { NewAnswer, PreparedTurn, Store } from '../ports/store.ts'
import type { SendBatch, Turns } from '../ports/turns.ts'
import { LiveTurn } from './live-turn.ts'
import { Titles } from './titles.ts'

/** Ended answers that a window may still attach to, when it asked for the turn just before the end. */
const keptAfterEnd = 16
/** Where a model runs is asked again when the commit took longer: a daemon can change hands meanwhile. Milliseconds. */
const placeHolds = 1000

interface LiveTurnsPorts {
  readonly store: Store
  readonly clock: Clock
  readonly newId: NewId
  readonly log: Log
  readonly sendBatch: SendBatch
  /** What the engine needs for one turn; the signal closes its socket. */
  turnPorts(signal: AbortSignal): TurnPorts
  /** The whole rule of where a model runs, asked anew; a stop ends the waiting for a service that starts. */
  locate(model: string, signal: AbortSignal): Promise<Result<Located>>
  conversationChanged(conversation: ConversationView): void
  conversationRemoved(conversation: ConversationId): void
}

/** What a turn has before its row is there. */
interface Beginning {
  readonly stopping: AbortController
  readonly askedAt: number
  readonly located: Promise<Result<Located>>
}

/** Starts answers, keeps those that run, and lets windows attach to them. */
export function createLiveTurns(ports: LiveTurnsPorts): Turns {
  const { store, clock, newId, log } = ports
  const live = new Map<TurnId, LiveTurn>()
  const endedTurns = new Map<TurnId, LiveTurn>()
  const running = new Set<Promise<void>>()
  const titles = new Titles(ports)

  const isAnswering = (conversation: ConversationId): boolean =>
    [...live.values()].some((turn) => turn.conversation === conversation)

  const newAnswer = (model: string, startsWith: string): NewAnswer => ({
    answer: MessageIdSchema.parse(newId()),
    turn: TurnIdSchema.parse(newId()),
    textPart: PartId.parse(newId()),
    thinkingPart: PartId.parse(newId()),
    model,
    startsWith,
  })

  /** Asks for the model's place while the question is being committed: the two do not wait for each other. */
  function prepare(model: string): Beginning {
    titles.cancel()
    const stopping = new AbortController()
    const askedAt = clock.monotonic()
    const located = ports.locate(model, stopping.signal)
    // Where the commit fails nobody looks at it, and a bug in it must not end the process.
    located.catch(() => undefined)
    return { stopping, askedAt, located }
  }

  function begin(beginning: Beginning, prepared: PreparedTurn): void {
    const { conversation, answer } = prepared
    const { stopping, askedAt } = beginning
    const isOld = clock.monotonic() - askedAt > placeHolds
    const located = isOld ? ports.locate(answer.model, stopping.signal) : beginning.located
    const turn = new LiveTurn(conversation.id, answer, stopping, ports)
    live.set(answer.turn, turn)
    const run: Promise<void> = answerQuestion(turn, prepared, located)
      .catch((thrown) => log('bug', { frames: framesOf(thrown) }))
      .finally(() => running.delete(run))
    running.add(run)
    turn.over = run
    ports.conversationChanged({ ...conversation, answering: true })
  }

  async function answerQuestion(
    turn: LiveTurn,
    prepared: PreparedTurn,
    located: Promise<Result<Located>>,
  ): Promise<void> {
    const { conversation, history, parameters } = prepared
    const { answer } = turn
    const { signal } = turn.stopping
    const request = {
      turn: answer.turn,
      conversation: conversation.id,
      mode: conversation.mode,
      history,
      model: answer.model,
      startsWith: answer.text,
      parameters,
      located,
    }
    let outcome: TurnOutcome
    try {
      outcome = await runTurn(request, ports.turnPorts(signal), signal, (progress) => turn.take(progress))
    } catch (thrown) {
      log('bug', { frames: framesOf(thrown) })
      outcome = failedByBug(turn.answer)
    }
    if (outcome.state === 'stopped' && turn.isToBeWithdrawn && (await withdraw(turn, conversation))) return
    try {
      await turn.end(outcome)
    } catch (thrown) {
      log('bug', { frames: framesOf(thrown) })
      // What could not be written with all its facts is written without them: a turn has to end.
      await turn.end(failedByBug(turn.answer)).catch((again) => log('bug', { frames: framesOf(again) }))
    }
    live.delete(answer.turn)
    remember(answer.turn, turn)
    log('turn.ended', { done: outcome.state === 'done', stopped: outcome.state === 'stopped' })
    ports.conversationChanged({ ...conversation, updatedAt: clock.now(), answering: false })
    if (outcome.state === 'done' && live.size === 0) {
      titles.afterAnswer(prepared, turn.answer.text, () => isAnswering(conversation.id))
    }
  }

  /** False: it stays, as a stopped one. */
  async function withdraw(turn: LiveTurn, conversation: ConversationView): Promise<boolean> {
    const { turn: id } = turn.answer
    const withdrawn = await store.withdraw(id, clock.now())
    if (!withdrawn.ok) return false
    const { draftOf, conversationGone } = withdrawn.value
    live.delete(id)
    remember(id, turn)
    log('turn.ended', { done: false, stopped: true })
    if (conversationGone) ports.conversationRemoved(conversation.id)
    else ports.conversationChanged({ ...conversation, answering: false })
    turn.tellWithdrawn(draftOf)
    return true
  }

  function remember(id: TurnId, turn: LiveTurn): void {
    endedTurns.set(id, turn)
    const oldest = endedTurns.keys().next()
    if (endedTurns.size > keptAfterEnd && oldest.done !== true) endedTurns.delete(oldest.value)
  }

  async function again(question: MessageId, next: NewAnswer): Promise<Result<AnswerView>> {
    const beginning = prepare(next.model)
    const asked = await store.askAgain({ question, next, at: clock.now() })
    if (!asked.ok) return asked
    begin(beginning, asked.value)
    return success(asked.value.answer)
  }

  /** The conversation of the message, when nothing runs in it: a second answer waits for the first. */
  async function quietConversationOf(message: MessageId): Promise<Result<ConversationId>> {
    const conversation = await store.conversationOf(message)
    if (!conversation.ok) return conversation
    return isAnswering(conversation.value) ? failure({ code: 'turn.busy' }) : conversation
  }

  async function ask({
    conversation,
    insteadOf,
    text,
    pastedFrom = null,
    model,
  }: {
    conversation: ConversationId | null
    insteadOf: MessageId | null
    text: string
    pastedFrom?: number | null
    model: string
  }): ReturnType<Turns['ask']> {
    if (text.trim() === '') return failure({ code: 'input.empty' })
    if (conversation !== null && isAnswering(conversation)) return failure({ code: 'turn.busy' })
    const question = MessageIdSchema.parse(newId())
    const beginning = prepare(model)
    const asked = await store.ask({
      conversation: conversation ?? ConversationIdSchema.parse(newId()),
      isNew: conversation === null,
      insteadOf,
      title: titleFromQuestion(text),
      question,
      part: PartId.parse(newId()),
      text,
      pastedFrom,
      next: newAnswer(model, ''),
      at: clock.now(),
    })
    if (!asked.ok) return asked
    begin(beginning, asked.value)
    return success({ conversation: asked.value.conversation.id, question, answer: asked.value.answer })
  }

  return {
    ask: (question) => ask({ ...question, insteadOf: null }),

    async edit({ question, ...written }) {
      const conversation = await quietConversationOf(question)
      if (!conversation.ok) return conversation
      const asked = await ask({ conversation: conversation.value, insteadOf: question, ...written })
      return asked.ok ? success(asked.value.answer) : asked
    },

    async answer(question, model) {
      const conversation = await quietConversationOf(question)
      return conversation.ok ? again(question, newAnswer(model, '')) : conversation
    },

    async continue(id) {
      const answer = await store.answer(id)
      if (!answer.ok) return answer
      const { question, model, text } = answer.value
      const conversation = await quietConversationOf(question)
      return conversation.ok ? again(question, newAnswer(model, text)) : conversation
    },

    stop(id) {
      const turn = live.get(id)
      if (turn === undefined) return endedTurns.has(id) ? success(null) : failure({ code: 'turn.not-found' })
      turn.stop()
      return success(null)
    },

    async stopIn(conversation) {
      const turns = [...live.values()].filter((turn) => turn.conversation === conversation)
      for (const turn of turns) turn.stopping.abort()
      await Promise.all(turns.map(({ over }) => over))
    },

    attach(id, listener) {
      const turn = live.get(id) ?? endedTurns.get(id)
      if (turn === undefined || turn.isWithdrawn) return failure({ code: 'turn.not-found' })
      return success(turn.attach(listener))
    },

    acknowledge(id, listener, sequence) {
      const turn = live.get(id) ?? endedTurns.get(id)
      turn?.acknowledge(listener, sequence)
      return success(null)
    },

    detach(listener) {
      for (const turn of [...live.values(), ...endedTurns.values()]) turn.detach(listener)
    },

    isAnswering,

    async close() {
      for (const turn of live.values()) turn.stopping.abort()
      await Promise.all(running)
      await titles.close()
    },
  }
}

function failedByBug(answer: AnswerView): TurnOutcome {
  const { figures } = answer
  return {
    state: 'failed',
    cutByLength: false,
    ranOn: null,
    figures,
    error: { code: 'internal' },
    discard: false,
  }
}
