import { randomUUID } from 'node:crypto'
import type { SottoError } from '../../../core/contract/errors.ts'
import { ConversationId, MessageId, PartId, TurnId } from '../../../core/contract/ids.ts'
import type { Result } from '../../../core/contract/result.ts'
import type { AnswerEnd, NewAnswer, Store } from '../../ports/store.ts'

export const newConversationId = () => ConversationId.parse(randomUUID())
export const newMessageId = () => MessageId.parse(randomUUID())
const newPartId = () => PartId.parse(randomUUID())
export const newTurnId = () => TurnId.parse(randomUUID())

export function newAnswer(startsWith = '', model = 'small:1b'): NewAnswer {
  return {
    answer: newMessageId(),
    turn: newTurnId(),
    textPart: newPartId(),
    thinkingPart: newPartId(),
    model,
    startsWith,
  }
}

type Question = Parameters<Store['ask']>[0]

/** A question in a new conversation, unless `of` says otherwise. */
export function question(of: Partial<Question> = {}): Question {
  return {
    conversation: newConversationId(),
    isNew: true,
    insteadOf: null,
    title: 'a title',
    question: newMessageId(),
    part: newPartId(),
    text: 'a question',
    pastedFrom: null,
    next: newAnswer(),
    at: 1000,
    ...of,
  }
}

/** All of the history had room. */
export const roomForAll = { window: 4096, estimate: 40, leftOut: 0 }

export function answerEnd(turn: TurnId, of: Partial<AnswerEnd> = {}): AnswerEnd {
  return {
    turn,
    state: 'done',
    text: 'an answer',
    thinking: '',
    cutByLength: false,
    ranOn: 'local',
    figures: {
      firstTokenMs: 12.5,
      thinkingMs: 6.5,
      tokensPerSecond: 40.25,
      promptTokens: 7,
      outputTokens: 3,
    },
    error: null,
    at: 2000,
    ...of,
  }
}

/** The value of a call that has to succeed. */
export function value<Value>(result: Result<Value, SottoError>): Value {
  if (!result.ok) throw new Error(`failed: ${JSON.stringify(result.error)}`)
  return result.value
}
