import { z } from 'zod'
import { ConversationId, MessageId } from '../../core/contract/ids.ts'
import type { Branch, PathMessage } from '../../core/contract/views.ts'
import type { Connection } from './connection.ts'

/** Those of the children that stand, oldest first. */
const children = `
  SELECT id FROM message WHERE conversation = ? AND parent IS ?
    AND id NOT IN (SELECT message FROM deleted_message) ORDER BY sequence`
/** A message and all that hangs on it, without what was deleted and what hangs on that. */
const subtree = `WITH RECURSIVE subtree (id) AS (
  SELECT id FROM message WHERE id = ? AND id NOT IN (SELECT message FROM deleted_message)
  UNION ALL
  SELECT message.id FROM subtree CROSS JOIN message ON message.conversation = ? AND message.parent = subtree.id
  WHERE message.id NOT IN (SELECT message FROM deleted_message)
)`

const Node = z.object({ id: MessageId, conversation: ConversationId, parent: MessageId.nullable() })
type Node = z.infer<typeof Node>

/**
 * The tree of a conversation, which only grows. What is shown is one path through it: of each message the
 * child that was last chosen, else the newest. A deleted message stays, with a mark that can be taken away.
 */
export interface Tree {
  find(message: MessageId): Node | null
  /** Neither it nor anything that it hangs on is deleted. */
  stands(message: MessageId): boolean
  /** The end of the path that leads through the message, or through the roots where it is null. */
  leafUnder(conversation: ConversationId, message: MessageId | null): MessageId | null
  /** Of the messages of a path that have siblings: all of them, oldest first, and what hangs on the others. */
  branches(conversation: ConversationId, path: () => readonly PathMessage[]): Branch[]
  /** From now on the path leads through this message and not through a sibling. */
  choose(message: Node): void
  /** How many messages went out of sight with it, it too; null where it was deleted before. */
  delete(message: Node, at: number): number | null
  restore(message: MessageId): void
  /** The sibling before it, else the one after it. */
  neighbour(message: Node): MessageId | null
}

export function treeIn(connection: Connection): Tree {
  const find = connection.prepare('SELECT id, conversation, parent FROM message WHERE id = ?')
  const isUnderDeleted = connection
    .prepare(`
      WITH RECURSIVE up (id) AS (
        VALUES (?)
        UNION ALL
        SELECT message.parent FROM up CROSS JOIN message ON message.id = up.id WHERE message.parent IS NOT NULL
      )
      SELECT EXISTS (SELECT 1 FROM up CROSS JOIN deleted_message ON deleted_message.message = up.id)`)
    .pluck()
  const findChildren = connection.prepare(children).pluck()
  const findChoice = connection
    .prepare(`
      SELECT child FROM branch_choice WHERE conversation = ? AND parent = ?
        AND child NOT IN (SELECT message FROM deleted_message)`)
    .pluck()
  const setChoice = connection.prepare(`
    INSERT INTO branch_choice (conversation, parent, child) VALUES (?, ?, ?)
    ON CONFLICT (conversation, parent) DO UPDATE SET child = excluded.child`)
  const findForks = connection
    .prepare(`
      SELECT parent FROM message WHERE conversation = ? GROUP BY parent HAVING count(*) > 1`)
    .pluck()
  const count = connection.prepare(`${subtree} SELECT count(*) FROM subtree`).pluck()
  const mark = connection.prepare('INSERT OR IGNORE INTO deleted_message (message, deleted_at) VALUES (?, ?)')
  const unmark = connection.prepare('DELETE FROM deleted_message WHERE message = ?')

  const childrenOf = (conversation: ConversationId, parent: MessageId | null): MessageId[] =>
    findChildren.all(conversation, parent).map((id) => MessageId.parse(id))

  function shownChild(conversation: ConversationId, parent: MessageId | null): MessageId | null {
    const chosen = findChoice.get(conversation, parent ?? '')
    if (chosen !== undefined) return MessageId.parse(chosen)
    return childrenOf(conversation, parent).at(-1) ?? null
  }

  const sizeOf = (conversation: ConversationId, message: MessageId): number =>
    z.number().parse(count.get(message, conversation))

  return {
    find: (message) => {
      const row = find.get(message)
      return row === undefined ? null : Node.parse(row)
    },
    stands: (message) => isUnderDeleted.get(message) === 0,
    leafUnder: (conversation, message) => {
      let leaf = message
      for (;;) {
        const next = shownChild(conversation, leaf)
        if (next === null) return leaf
        leaf = next
      }
    },
    branches: (conversation, path) => {
      const forks = new Set(findForks.all(conversation))
      if (forks.size === 0) return []
      return path().flatMap(({ id: message }, at, all) => {
        const parent = all[at - 1]?.id ?? null
        if (!forks.has(parent)) return []
        const siblings = childrenOf(conversation, parent)
        if (siblings.length < 2) return []
        const others = siblings.filter((sibling) => sibling !== message)
        // Of each other branch the messages below its first, which the switcher itself shows.
        const elsewhere = others.reduce((sum, other) => sum + sizeOf(conversation, other) - 1, 0)
        return [{ message, siblings, elsewhere }]
      })
    },
    choose: ({ id, conversation, parent }) => {
      setChoice.run(conversation, parent ?? '', id)
    },
    delete: ({ id, conversation }, at) => {
      const hidden = sizeOf(conversation, id)
      return mark.run(id, at).changes === 0 ? null : hidden
    },
    restore: (message) => {
      unmark.run(message)
    },
    neighbour: ({ id, conversation, parent }) => {
      const siblings = childrenOf(conversation, parent)
      const at = siblings.indexOf(id)
      return siblings[at - 1] ?? siblings[at + 1] ?? null
    },
  }
}
