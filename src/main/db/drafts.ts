import type { ConversationId } from '../../core/contract/ids.ts'
import type { Connection } from './connection.ts'
import { StoredText, toStored } from './stored-text.ts'

/** What stands in a composer and was not sent; null is the composer of the conversation that is not there yet. */
export interface Drafts {
  /** Empty where there is none. */
  read(conversation: ConversationId | null): string
  /** Null: there is no such conversation. */
  write(conversation: ConversationId | null, text: string, at: number): true | null
  clear(conversation: ConversationId | null): void
}

export function draftsIn(connection: Connection): Drafts {
  const read = connection.prepare('SELECT text FROM draft WHERE conversation IS ?').pluck()
  const clear = connection.prepare('DELETE FROM draft WHERE conversation IS ?')
  const add = connection.prepare('INSERT INTO draft (conversation, text, updated_at) VALUES (?, ?, ?)')
  const isThere = connection.prepare('SELECT 1 FROM conversation WHERE id = ?')

  function write(conversation: ConversationId | null, text: string, at: number): true | null {
    if (conversation !== null && isThere.get(conversation) === undefined) return null
    clear.run(conversation)
    if (text !== '') add.run(conversation, toStored(text), at)
    return true
  }

  return {
    read: (conversation) => {
      const text = read.get(conversation)
      return text === undefined ? '' : StoredText.parse(text)
    },
    write: connection.transaction(write).immediate,
    clear: (conversation) => {
      clear.run(conversation)
    },
  }
}
