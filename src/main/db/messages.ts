import { z } from 'zod'
import { SottoError } from '../../core/contract/errors.ts'
import { type ConversationId, type MessageId, PartId } from '../../core/contract/ids.ts'
import { AnswerView, type MessageView, type Mode, QuestionView } from '../../core/contract/views.ts'
import type { HistoryMessage } from '../ports/store.ts'
import type { Connection } from './connection.ts'
import { contextOf } from './context.ts'
import { StoredText, toStored } from './stored-text.ts'

/** From a message so many steps up, or to the root; `depth` grows towards it. Reads no text. */
export const pathUp = `WITH RECURSIVE path (id, parent, role, depth) AS (
  SELECT id, parent, role, 0 FROM message WHERE id = ?
  UNION ALL
  SELECT message.id, message.parent, message.role, depth + 1 FROM path JOIN message ON message.id = path.parent
  WHERE depth < ?
)`
export const toTheRoot = Number.MAX_SAFE_INTEGER
const columns = `
  message.id, message.role, message.created_at AS createdAt, text.text, text.pasted_from AS pastedFrom, thinking.text AS thinking,
  turn.id AS turn, turn.question, turn.state, turn.cut_by_length AS cutByLength, turn.model,
  turn.ran_on AS ranOn, turn.first_token_ms AS firstTokenMs, turn.thinking_ms AS thinkingMs,
  turn.tokens_per_second AS tokensPerSecond,
  turn.prompt_tokens AS promptTokens, turn.output_tokens AS outputTokens, turn.error,
  turn.context_window AS window, turn.context_estimate AS estimate, turn.left_out AS leftOut,
  EXISTS (SELECT 1 FROM pinned_message WHERE pinned_message.message = message.id) AS pinned`
// CROSS JOIN keeps the order: from the messages of the path to their parts, not through every part there is.
const joins = `
  CROSS JOIN part AS text ON text.message = message.id AND text.kind = 'text'
  LEFT JOIN part AS thinking ON thinking.message = message.id AND thinking.kind = 'thinking'
  LEFT JOIN turn ON turn.answer = message.id`

const FigureColumns = AnswerView.shape.figures.shape
const Flag = z.number().transform((flag) => flag === 1)
const AnswerRow = AnswerView.omit({ figures: true, context: true }).extend({
  ...FigureColumns,
  text: StoredText,
  thinking: StoredText,
  cutByLength: Flag,
  pinned: Flag,
  window: z.number().nullable(),
  estimate: z.number().nullable(),
  leftOut: z.number(),
  // A kind of error that this version does not know must not make the answer unreadable.
  error: z
    .string()
    .nullable()
    .transform((json) =>
      json === null ? null : SottoError.catch({ code: 'internal' }).parse(JSON.parse(json)),
    ),
})
const MessageRow = z.discriminatedUnion('role', [
  QuestionView.extend({ text: StoredText, pinned: Flag }),
  AnswerRow.transform(
    ({ firstTokenMs, thinkingMs, tokensPerSecond, promptTokens, outputTokens, ...rest }): AnswerView => {
      const { window, estimate, leftOut, ...row } = rest
      const figures = { firstTokenMs, thinkingMs, tokensPerSecond, promptTokens, outputTokens }
      return { ...row, figures, context: contextOf({ window, estimate, leftOut }) }
    },
  ),
])
const HistoryRow = z.object({
  role: z.enum(['user', 'assistant']),
  text: StoredText,
  part: PartId,
  pinned: Flag,
})

export interface NewPart {
  readonly id: PartId
  readonly kind: 'text' | 'thinking'
  readonly text: string
  readonly pastedFrom?: number | null
}

/** The tree of messages: append-only, read as the path from a message up to the root. */
export interface Messages {
  /** From the root to the head, as core/conversation/path-text.ts has it. */
  path(head: MessageId | string): string
  /** The last `count` messages of that path, whole. */
  endOfPath(head: MessageId | string, count: number): MessageView[]
  /** Those of the messages that are in the conversation, in no order. */
  read(conversation: ConversationId, ids: readonly MessageId[]): MessageView[]
  history(question: MessageId): HistoryMessage[]
  answer(answer: MessageId): AnswerView | null
  add(message: {
    readonly id: MessageId
    readonly conversation: ConversationId
    readonly parent: string | null
    readonly role: 'user' | 'assistant'
    readonly origin: Mode
    readonly parts: readonly NewPart[]
    readonly at: number
  }): void
}

export function messagesIn(connection: Connection): Messages {
  const readPath = connection
    .prepare(`${pathUp}
      SELECT ifnull(group_concat(iif(role = 'user', 'u', 'a') || id, '' ORDER BY depth DESC), '') FROM path`)
    .pluck()
  const readEnd = connection.prepare(`${pathUp}
    SELECT ${columns} FROM path CROSS JOIN message ON message.id = path.id ${joins} ORDER BY depth DESC`)
  const readSome = connection.prepare(`
    SELECT ${columns} FROM json_each(?) AS wanted
    CROSS JOIN message ON message.id = wanted.value AND message.conversation = ? ${joins}`)
  const readHistory = connection.prepare(`${pathUp}
    SELECT message.role, text.text, text.id AS part,
      EXISTS (SELECT 1 FROM pinned_message WHERE pinned_message.message = message.id) AS pinned FROM path CROSS JOIN message ON message.id = path.id
    CROSS JOIN part AS text ON text.message = message.id AND text.kind = 'text' ORDER BY depth DESC`)
  const readOne = connection.prepare(`SELECT ${columns} FROM message ${joins} WHERE message.id = ?`)
  const addMessage = connection.prepare(
    'INSERT INTO message (id, conversation, parent, role, created_at) VALUES (?, ?, ?, ?, ?)',
  )
  const addPart = connection.prepare(
    'INSERT INTO part (id, message, position, kind, origin, text, pasted_from) VALUES (?, ?, ?, ?, ?, ?, ?)',
  )
  return {
    path: (head) => z.string().parse(readPath.get(head, toTheRoot)),
    endOfPath: (head, count) => readEnd.all(head, count - 1).map((row) => MessageRow.parse(row)),
    read: (conversation, ids) =>
      readSome.all(JSON.stringify(ids), conversation).map((row) => MessageRow.parse(row)),
    history: (question) =>
      readHistory.all(question, toTheRoot).map((row) => {
        const { role, text, part, pinned } = HistoryRow.parse(row)
        return { role, text, parts: [part], pinned }
      }),
    answer: (answer) => {
      const row = readOne.get(answer)
      const message = row === undefined ? null : MessageRow.parse(row)
      return message?.role === 'assistant' ? message : null
    },
    add: ({ id, conversation, parent, role, origin, parts, at }) => {
      addMessage.run(id, conversation, parent, role, at)
      for (const [position, part] of parts.entries()) {
        const { kind, text, pastedFrom = null } = part
        addPart.run(part.id, id, position, kind, origin, toStored(text), pastedFrom)
      }
    },
  }
}
