import { z } from 'zod'
import { DraftText } from '../../core/contract/draft.ts'
import { ConversationId, MessageId, type TurnId } from '../../core/contract/ids.ts'
import { beforePasted, joinDraft, splitDraft } from '../../core/conversation/pasted-text.ts'
import type { Withdrawn } from '../ports/store.ts'
import type { Connection } from './connection.ts'
import type { Conversations } from './conversations.ts'
import type { Drafts } from './drafts.ts'
import { StoredText } from './stored-text.ts'
import type { Tree } from './tree.ts'

const Unsent = z.object({
  question: MessageId,
  answer: MessageId,
  conversation: ConversationId,
  text: StoredText,
  pastedFrom: DraftText.shape.pastedFrom,
})

/** The only places where rows of the history go: a turn that was not sent, and what was in the bin. */
export interface Removals {
  /** Null: there is no such turn, or it was sent. */
  withdraw(turn: TurnId, at: number): Withdrawn | null
  /** False: it is not in the bin. */
  purge(conversation: ConversationId): boolean
  purgeDeletedBefore(time: number): number
}

export function removalsIn(
  connection: Connection,
  {
    conversations,
    drafts,
    tree,
    keepsEmpty,
  }: {
    conversations: Conversations
    drafts: Drafts
    tree: Tree
    /** A conversation that was begun without a question outlives the withdrawal of its first. */
    keepsEmpty: boolean
  },
): Removals {
  const findUnsent = connection.prepare(`
    SELECT turn.question, turn.answer, message.conversation, text.text, text.pasted_from AS pastedFrom FROM turn
    JOIN message ON message.id = turn.question
    CROSS JOIN part AS text ON text.message = turn.question AND text.kind = 'text'
    WHERE turn.id = ? AND turn.state = 'prepared' AND turn.ended_at IS NULL`)
  const isLastMessage = connection
    .prepare('SELECT NOT EXISTS (SELECT 1 FROM message WHERE conversation = ? AND parent IS ?)')
    .pluck()
  const findMessages = connection
    .prepare('SELECT id FROM message WHERE conversation = ? ORDER BY sequence DESC')
    .pluck()
  const findPurgeable = connection
    .prepare('SELECT id FROM conversation WHERE deleted_at IS NOT NULL AND (id = ? OR deleted_at < ?)')
    .pluck()
  // Children before what they point at.
  const ofMessage = [
    `DELETE FROM part_source WHERE part IN (SELECT sequence FROM part WHERE message = ?)`,
    `DELETE FROM part_source WHERE source_part IN (SELECT sequence FROM part WHERE message = ?)`,
    'DELETE FROM part WHERE message = ?',
    'DELETE FROM turn WHERE answer = ?',
    'DELETE FROM branch_choice WHERE child = ?',
    'DELETE FROM deleted_message WHERE message = ?',
    'DELETE FROM pinned_message WHERE message = ?',
    'DELETE FROM message WHERE id = ?',
  ].map((sql) => connection.prepare(sql))
  const ofConversation = [
    `DELETE FROM scope_setting WHERE scope = 'conversation' AND target = ?`,
    'DELETE FROM draft WHERE conversation = ?',
    'DELETE FROM conversation WHERE id = ?',
  ].map((sql) => connection.prepare(sql))

  // What was set for it is set for the conversation that does not exist yet, as its text is that one's draft.
  const giveBack = connection.prepare(
    `UPDATE OR REPLACE scope_setting SET target = '' WHERE scope = 'conversation' AND target = ?`,
  )

  function removeMessage(message: MessageId): void {
    for (const statement of ofMessage) statement.run(message)
  }

  function removeConversation(conversation: ConversationId): void {
    conversations.setHead(conversation, null)
    for (const message of findMessages.all(conversation)) removeMessage(MessageId.parse(message))
    for (const statement of ofConversation) statement.run(conversation)
  }

  /** Before what is typed there now; of what was pasted, the one after the other. */
  function prepend(draftOf: ConversationId | null, taken: DraftText, at: number): void {
    const [first, then] = [splitDraft(taken), splitDraft(drafts.read(draftOf))]
    const join = (...texts: string[]) => texts.filter((text) => text !== '').join(beforePasted)
    drafts.write(draftOf, joinDraft(join(first.typed, then.typed), join(first.pasted, then.pasted)), at)
  }

  const withdraw: Removals['withdraw'] = (turn, at) => {
    const row = findUnsent.get(turn)
    if (row === undefined) return null
    const { question, answer, conversation, ...taken } = Unsent.parse(row)
    conversations.setHead(conversation, null)
    removeMessage(answer)
    // It had an answer before: it was asked once and stays.
    if (isLastMessage.get(conversation, question) === 0) {
      conversations.setHead(conversation, tree.leafUnder(conversation, null))
      return { draftOf: conversation, conversationGone: false }
    }
    removeMessage(question)
    const conversationGone = !keepsEmpty && isLastMessage.get(conversation, null) === 1
    if (conversationGone) {
      giveBack.run(conversation)
      removeConversation(conversation)
    } else conversations.setHead(conversation, tree.leafUnder(conversation, null))
    const draftOf = conversationGone ? null : conversation
    prepend(draftOf, taken, at)
    return { draftOf, conversationGone }
  }

  function purgeable(conversation: ConversationId | null, time: number): ConversationId[] {
    return findPurgeable.all(conversation, time).map((id) => ConversationId.parse(id))
  }

  function purge(found: readonly ConversationId[]): number {
    for (const conversation of found) removeConversation(conversation)
    return found.length
  }

  return {
    withdraw: connection.transaction(withdraw).immediate,
    purge: connection.transaction((conversation: ConversationId) => purge(purgeable(conversation, 0)) > 0)
      .immediate,
    purgeDeletedBefore: connection.transaction((time: number) => purge(purgeable(null, time))).immediate,
  }
}
