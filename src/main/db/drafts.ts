import { DraftText } from '../../core/contract/draft.ts'
import type { ConversationId } from '../../core/contract/ids.ts'
import { emptyDraft } from '../../core/conversation/pasted-text.ts'
import type { Connection } from './connection.ts'
import { StoredText, toStored } from './stored-text.ts'

const DraftRow = DraftText.extend({ text: StoredText })

/** What stands in a composer and was not sent; null is the composer of the conversation that is not there yet. */
export interface Drafts {
  /** Empty where there is none. */
  read(conversation: ConversationId | null): DraftText
  /** Null: there is no such conversation. */
  write(conversation: ConversationId | null, draft: DraftText, at: number): true | null
  clear(conversation: ConversationId | null): void
}

export function draftsIn(connection: Connection): Drafts {
  const read = connection.prepare('SELECT text, pasted_from AS pastedFrom FROM draft WHERE conversation IS ?')
  const clear = connection.prepare('DELETE FROM draft WHERE conversation IS ?')
  const add = connection.prepare(
    'INSERT INTO draft (conversation, text, pasted_from, updated_at) VALUES (?, ?, ?, ?)',
  )
  const isThere = connection.prepare('SELECT 1 FROM conversation WHERE id = ?')

  function write(conversation: ConversationId | null, draft: DraftText, at: number): true | null {
    const { text, pastedFrom } = draft
    if (conversation !== null && isThere.get(conversation) === undefined) return null
    clear.run(conversation)
    if (text !== '') add.run(conversation, toStored(text), pastedFrom, at)
    return true
  }

  return {
    read: (conversation) => {
      const row = read.get(conversation)
      return row === undefined ? emptyDraft : DraftRow.parse(row)
    },
    write: connection.transaction(write).immediate,
    clear: (conversation) => {
      clear.run(conversation)
    },
  }
}
