import { z } from 'zod'
import { ConversationId, MessageId, type PartId, type TurnId } from '../../core/contract/ids.ts'
import { type AnswerView, type ContextView, type Figures, Mode } from '../../core/contract/views.ts'
import type { ParameterValues } from '../../core/settings/parameters.ts'
import { resolveParameters } from '../../core/settings/resolve-parameters.ts'
import type { AnswerEnd, NewAnswer, PreparedTurn, Store } from '../ports/store.ts'
import type { Connection } from './connection.ts'
import { type Conversations, toView } from './conversations.ts'
import type { Drafts } from './drafts.ts'
import type { Messages } from './messages.ts'
import type { ParameterRows } from './parameters.ts'
import { toStored } from './stored-text.ts'
import type { Tree } from './tree.ts'

type Question = Parameters<Store['ask']>[0]
type Again = Parameters<Store['askAgain']>[0]

const noFigures: Figures = {
  firstTokenMs: null,
  thinkingMs: null,
  tokensPerSecond: null,
  promptTokens: null,
  outputTokens: null,
}
const Asked = z.object({ conversation: ConversationId, mode: Mode })

/** The turns: how a question gets its answer. Each call is one transaction; null: there is no such row. */
export interface Turns {
  ask(question: Question): PreparedTurn | null
  askAgain(again: Again): PreparedTurn | null
  /** False for this and the next: no such turn is under way. */
  answering(turn: TurnId, sources: readonly PartId[], context: ContextView): boolean
  checkpoint(turn: TurnId, text: string, thinking: string): boolean
  end(end: AnswerEnd): AnswerView | null
  markInterrupted(at: number): number
}

export function turnsIn(
  connection: Connection,
  {
    conversations,
    messages,
    drafts,
    tree,
    parameters,
  }: {
    conversations: Conversations
    messages: Messages
    drafts: Drafts
    tree: Tree
    parameters: ParameterRows
  },
): Turns {
  const addTurn = connection.prepare(`
    INSERT INTO turn (id, question, answer, state, model, options, created_at)
    VALUES (?, ?, ?, 'prepared', ?, ?, ?)`)
  const findAsked = connection.prepare(`
    SELECT message.conversation, conversation.mode FROM message
    JOIN conversation ON conversation.id = message.conversation
    WHERE message.id = ? AND message.role = 'user'`)
  const setState = connection.prepare('UPDATE turn SET state = ? WHERE id = ? AND ended_at IS NULL')
  const setContext = connection.prepare(
    'UPDATE turn SET context_window = ?, context_estimate = ?, left_out = ? WHERE id = ?',
  )
  const setText = connection.prepare(`
    UPDATE part SET text = ? WHERE kind = ? AND message = (SELECT answer FROM turn WHERE id = ?)`)
  const addSources = connection.prepare(`
    INSERT OR IGNORE INTO part_source (part, source_part)
    SELECT part.sequence, source.sequence FROM part, part AS source
    WHERE part.message = (SELECT answer FROM turn WHERE id = ?)
      AND source.id IN (SELECT value FROM json_each(?))`)
  const endTurn = connection
    .prepare(`
      UPDATE turn SET state = ?, cut_by_length = ?, ran_on = ?, first_token_ms = ?, thinking_ms = ?,
        tokens_per_second = ?,
        prompt_tokens = ?, output_tokens = ?, error = ?, ended_at = ?
      WHERE id = ? AND ended_at IS NULL RETURNING answer`)
    .pluck()
  const interrupt = connection.prepare(
    `UPDATE turn SET state = 'interrupted', ended_at = ? WHERE ended_at IS NULL`,
  )

  /** Adds the prepared answer under the question and makes it the head. */
  function prepareAnswer(
    { conversation, mode, question }: { conversation: ConversationId; mode: Mode; question: MessageId },
    next: NewAnswer,
    set: ParameterValues,
    at: number,
  ): AnswerView {
    messages.add({
      id: next.answer,
      conversation,
      parent: question,
      role: 'assistant',
      origin: mode,
      parts: [
        { id: next.textPart, kind: 'text', text: next.startsWith },
        { id: next.thinkingPart, kind: 'thinking', text: '' },
      ],
      at,
    })
    const options = Object.keys(set).length === 0 ? null : JSON.stringify(set)
    addTurn.run(next.turn, question, next.answer, next.model, options, at)
    conversations.touch(conversation, next.answer, next.model, at)
    return {
      role: 'assistant',
      id: next.answer,
      turn: next.turn,
      question,
      text: next.startsWith,
      thinking: '',
      state: 'prepared',
      cutByLength: false,
      model: next.model,
      ranOn: null,
      figures: noFigures,
      error: null,
      pinned: false,
      context: null,
      createdAt: at,
    }
  }

  function valuesFor(conversation: ConversationId, model: string): ParameterValues {
    return resolveParameters(parameters.read({ conversation, model, folder: null })).values
  }

  function write(turn: TurnId, text: string, thinking: string): void {
    setText.run(toStored(text), 'text', turn)
    setText.run(toStored(thinking), 'thinking', turn)
  }

  const ask: Turns['ask'] = (asked) => {
    const { conversation, isNew, insteadOf, title, question, part, text, pastedFrom, next, at } = asked
    if (isNew) conversations.add(conversation, title, at)
    const found = conversations.find(conversation)
    const other = insteadOf === null ? null : tree.find(insteadOf)
    if (found === null || (insteadOf !== null && other === null)) return null
    if (other !== null && other.parent !== null && !tree.stands(other.parent)) return null
    const parent = other === null ? found.head : other.parent
    messages.add({
      id: question,
      conversation,
      parent,
      role: 'user',
      origin: found.mode,
      parts: [{ id: part, kind: 'text', text, pastedFrom }],
      at,
    })
    if (other !== null) tree.choose({ id: question, conversation, parent: other.parent })
    if (isNew) parameters.adopt(conversation)
    const set = valuesFor(conversation, next.model)
    const answer = prepareAnswer({ conversation, mode: found.mode, question }, next, set, at)
    if (other === null) drafts.clear(conversation)
    if (isNew) drafts.clear(null)
    const view = { ...toView(found), updatedAt: at, answering: true }
    return { conversation: view, question, answer, history: messages.history(question), parameters: set }
  }

  const askAgain: Turns['askAgain'] = ({ question, next, at }) => {
    const row = findAsked.get(question)
    // What is asked for in one window can be deleted in another: an answer to it would not be seen.
    if (row === undefined || !tree.stands(question)) return null
    const { conversation, mode } = Asked.parse(row)
    const set = valuesFor(conversation, next.model)
    const answer = prepareAnswer({ conversation, mode, question }, next, set, at)
    tree.choose({ id: next.answer, conversation, parent: question })
    const found = conversations.find(conversation)
    if (found === null) return null
    const history = messages.history(question)
    return { conversation: toView(found), question, answer, history, parameters: set }
  }

  const answering: Turns['answering'] = (turn, sources, { window, estimate, leftOut }) => {
    if (setState.run('sending', turn).changes === 0) return false
    setContext.run(window, estimate, leftOut, turn)
    addSources.run(turn, JSON.stringify(sources))
    return true
  }

  const checkpoint: Turns['checkpoint'] = (turn, text, thinking) => {
    if (setState.run('streaming', turn).changes === 0) return false
    write(turn, text, thinking)
    return true
  }

  const end: Turns['end'] = ({ turn, state, text, thinking, cutByLength, ranOn, figures, error, at }) => {
    const answer = endTurn.get(
      state,
      cutByLength ? 1 : 0,
      ranOn,
      figures.firstTokenMs,
      figures.thinkingMs,
      figures.tokensPerSecond,
      figures.promptTokens,
      figures.outputTokens,
      error === null ? null : JSON.stringify(error),
      at,
      turn,
    )
    if (answer === undefined) return null
    write(turn, text, thinking)
    return messages.answer(MessageId.parse(answer))
  }

  return {
    ask: connection.transaction(ask).immediate,
    askAgain: connection.transaction(askAgain).immediate,
    answering: connection.transaction(answering).immediate,
    checkpoint: connection.transaction(checkpoint).immediate,
    end: connection.transaction(end).immediate,
    markInterrupted: (at) => interrupt.run(at).changes,
  }
}
