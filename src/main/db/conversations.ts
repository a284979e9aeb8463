import { z } from 'zod'
import type { ConversationId, MessageId } from '../../core/contract/ids.ts'
import { ConversationView, DeletedConversation, Mode } from '../../core/contract/views.ts'
import type { Connection } from './connection.ts'
import { StoredText, toStored } from './stored-text.ts'

// CROSS JOIN keeps the order: the few turns under way first, never every message there is.
const answering = `id IN (
  SELECT message.conversation FROM turn INDEXED BY turn_under_way
  CROSS JOIN message ON message.id = turn.answer WHERE turn.ended_at IS NULL
)`
const columns = `id, title, mode, model, head_message AS head, updated_at AS updatedAt, ${answering} AS answering`

const ConversationRow = ConversationView.extend({
  title: StoredText,
  answering: z.number().transform((flag) => flag === 1),
  model: z.string().nullable(),
  head: z.string().nullable(),
})
const DeletedRow = ConversationRow.extend({ deletedAt: DeletedConversation.shape.deletedAt })
export type ConversationRow = z.infer<typeof ConversationRow>

/** The rows of the sidebar. */
export interface Conversations {
  /** The one that was asked in last comes first. */
  list(): ConversationView[]
  find(conversation: ConversationId): ConversationRow | null
  mode(conversation: ConversationId): Mode | null
  add(conversation: ConversationId, title: string, at: number): void
  /** The conversation was asked in: it goes to the top and shows the path that ends in `head`. */
  touch(conversation: ConversationId, head: MessageId, model: string, at: number): void
  setHead(conversation: ConversationId, head: MessageId | null): void
  /** A model names only what has its first name still. */
  rename(conversation: ConversationId, title: string, by: 'person' | 'model'): void
  /** False: it is in the bin, or out of it, already. */
  moveToBin(conversation: ConversationId, at: number): boolean
  takeFromBin(conversation: ConversationId): boolean
  /** The one that was deleted last comes first. */
  deleted(): DeletedConversation[]
}

export function conversationsIn(connection: Connection): Conversations {
  const list = connection.prepare(
    `SELECT ${columns} FROM conversation WHERE deleted_at IS NULL ORDER BY sequence DESC`,
  )
  const find = connection.prepare(`SELECT ${columns} FROM conversation WHERE id = ?`)
  const mode = connection.prepare('SELECT mode FROM conversation WHERE id = ?').pluck()
  const add = connection.prepare(`
    INSERT INTO conversation (id, sequence, title, mode, created_at, updated_at)
    VALUES (?, (SELECT ifnull(max(sequence), 0) + 1 FROM conversation), ?, 'local-only', ?, ?)`)
  const touch = connection.prepare(`
    UPDATE conversation
    SET head_message = ?, model = ?, updated_at = ?,
      sequence = (SELECT max(sequence) + 1 FROM conversation)
    WHERE id = ?`)
  const setHead = connection.prepare('UPDATE conversation SET head_message = ? WHERE id = ?')
  const renameByPerson = connection.prepare(
    `UPDATE conversation SET title = ?, titled_by = 'person' WHERE id = ?`,
  )
  const renameByModel = connection.prepare(`
    UPDATE conversation SET title = ?, titled_by = 'model' WHERE id = ? AND titled_by = 'first-line'`)
  const moveToBin = connection.prepare(
    'UPDATE conversation SET deleted_at = ? WHERE id = ? AND deleted_at IS NULL',
  )
  const takeFromBin = connection.prepare(
    'UPDATE conversation SET deleted_at = NULL WHERE id = ? AND deleted_at IS NOT NULL',
  )
  const deleted = connection.prepare(`
    SELECT ${columns}, deleted_at AS deletedAt FROM conversation WHERE deleted_at IS NOT NULL
    ORDER BY deleted_at DESC, sequence DESC`)
  return {
    list: () => list.all().map((row) => toView(ConversationRow.parse(row))),
    find: (conversation) => {
      const row = find.get(conversation)
      return row === undefined ? null : ConversationRow.parse(row)
    },
    mode: (conversation) => {
      const found = mode.get(conversation)
      return found === undefined ? null : Mode.parse(found)
    },
    add: (conversation, title, at) => {
      add.run(conversation, toStored(title), at, at)
    },
    touch: (conversation, head, model, at) => {
      touch.run(head, model, at, conversation)
    },
    setHead: (conversation, head) => {
      setHead.run(head, conversation)
    },
    rename: (conversation, title, by) => {
      const rename = by === 'person' ? renameByPerson : renameByModel
      rename.run(toStored(title), conversation)
    },
    moveToBin: (conversation, at) => moveToBin.run(at, conversation).changes > 0,
    takeFromBin: (conversation) => takeFromBin.run(conversation).changes > 0,
    deleted: () =>
      deleted.all().map((row) => {
        const { deletedAt, ...conversation } = DeletedRow.parse(row)
        return { ...toView(conversation), deletedAt }
      }),
  }
}

export function toView({ id, title, mode, updatedAt, answering }: ConversationRow): ConversationView {
  return { id, title, mode, updatedAt, answering }
}
