import type { MessageId } from '../../core/contract/ids.ts'
import type { Store } from '../ports/store.ts'
import type { Connection } from './connection.ts'
import type { Conversations } from './conversations.ts'
import type { Tree } from './tree.ts'

type Value<Name extends keyof Store> = Extract<Awaited<ReturnType<Store[Name]>>, { ok: true }>['value']

/** What a person does to the branches of a conversation. Each call is one transaction; null: no such message. */
export interface Branches {
  show(message: MessageId): Value<'showBranch'> | null
  delete(message: MessageId, at: number): Value<'deleteMessage'> | null
  restore(message: MessageId): Value<'restoreMessage'> | null
}

export function branchesIn(
  connection: Connection,
  { conversations, tree }: { conversations: Conversations; tree: Tree },
): Branches {
  const show: Branches['show'] = (message) => {
    const node = tree.find(message)
    if (node === null) return null
    for (
      let at: typeof node | null = node;
      at !== null;
      at = at.parent === null ? null : tree.find(at.parent)
    ) {
      tree.choose(at)
    }
    const { conversation } = node
    conversations.setHead(conversation, tree.leafUnder(conversation, null))
    return conversation
  }

  const remove: Branches['delete'] = (message, at) => {
    const node = tree.find(message)
    if (node === null) return null
    const { conversation, parent } = node
    const next = tree.neighbour(node)
    const hidden = tree.delete(node, at)
    if (next !== null) tree.choose({ id: next, conversation, parent })
    conversations.setHead(conversation, tree.leafUnder(conversation, null))
    return { conversation, hidden: hidden ?? 0 }
  }

  const restore: Branches['restore'] = (message) => {
    tree.restore(message)
    return show(message)
  }

  return {
    show: connection.transaction(show).immediate,
    delete: connection.transaction(remove).immediate,
    restore: connection.transaction(restore).immediate,
  }
}
