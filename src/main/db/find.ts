import { z } from 'zod'
import { MessageId } from '../../core/contract/ids.ts'
import type { FoundMessage } from '../../core/contract/views.ts'
import { foldedText, matchesIn, readableText } from '../../core/conversation/find-text.ts'
import type { Connection } from './connection.ts'
import { pathUp, toTheRoot } from './messages.ts'
import { StoredText } from './stored-text.ts'

const Row = z.object({ id: MessageId, role: z.enum(['user', 'assistant']), text: StoredText })

/** Words in the texts of a conversation, as they are read on screen. */
export interface Find {
  /** The messages from the root to the head that have the words, each with how often. */
  onPath(head: string, words: string): FoundMessage[]
}

export function findIn(connection: Connection): Find {
  const readTexts = connection.prepare(`${pathUp}
    SELECT path.id, path.role, text.text FROM path
    CROSS JOIN part AS text ON text.message = path.id AND text.kind = 'text' ORDER BY depth DESC`)
  return {
    onPath(head, words) {
      const word = foldedText(words)
      const found: FoundMessage[] = []
      for (const row of readTexts.iterate(head, toTheRoot)) {
        const { id, role, text } = Row.parse(row)
        const count = matchesIn(foldedText(role === 'user' ? text : readableText(text)), word).length
        if (count > 0) found.push({ message: id, count })
      }
      return found
    },
  }
}
