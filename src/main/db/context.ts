import { z } from 'zod'
import type { MessageId } from '../../core/contract/ids.ts'
import { SeenPrompt } from '../../core/contract/seen-prompt.ts'
import type { ContextView } from '../../core/contract/views.ts'
import { StoredTokenRate } from '../../core/conversation/stored-token-rate.ts'
import { nothingLearned, type TokenRate } from '../../core/conversation/token-rate.ts'
import { ParameterValues } from '../../core/settings/parameters.ts'
import type { Connection } from './connection.ts'
import { StoredText } from './stored-text.ts'

const TurnRow = z.object({
  options: z.string().nullable(),
  window: z.number().nullable(),
  estimate: z.number().nullable(),
  leftOut: z.number(),
})
const SeenRow = SeenPrompt.shape.messages.element.extend({ text: StoredText })
const RateRow = z.object({ rate: z.string() })

/** What of the history went to the models, and how much it was. Null, false: there is no such row. */
export interface Context {
  pin(message: MessageId, pinned: boolean): boolean
  seenPrompt(answer: MessageId): SeenPrompt | null
  tokenRate(model: string): TokenRate
  writeTokenRate(model: string, rate: TokenRate, at: number): true
}

export function contextIn(connection: Connection): Context {
  const addPin = connection.prepare(`
    INSERT OR IGNORE INTO pinned_message (message) SELECT id FROM message WHERE id = ?`)
  const removePin = connection.prepare('DELETE FROM pinned_message WHERE message = ?')
  const isThere = connection.prepare('SELECT 1 FROM message WHERE id = ?')
  const readTurn = connection.prepare(`
    SELECT options, context_window AS window, context_estimate AS estimate, left_out AS leftOut
    FROM turn WHERE answer = ?`)
  // A message hangs on an older one, so the order of the rows is that of the path.
  const readSources = connection.prepare(`
    SELECT message.id, message.role, source.text FROM part
    JOIN part_source ON part_source.part = part.sequence
    JOIN part AS source ON source.sequence = part_source.source_part
    JOIN message ON message.id = source.message
    WHERE part.message = ? AND part.kind = 'text' ORDER BY message.sequence`)
  const readRate = connection.prepare('SELECT rate FROM token_rate WHERE model = ?')
  const writeRate = connection.prepare(`
    INSERT INTO token_rate (model, rate, updated_at) VALUES (?, ?, ?)
    ON CONFLICT (model) DO UPDATE SET rate = excluded.rate, updated_at = excluded.updated_at`)

  return {
    pin(message, pinned) {
      if (isThere.get(message) === undefined) return false
      ;(pinned ? addPin : removePin).run(message)
      return true
    },
    seenPrompt(answer) {
      const row = readTurn.get(answer)
      if (row === undefined) return null
      const { options, ...columns } = TurnRow.parse(row)
      const set = options === null ? {} : ParameterValues.catch({}).parse(JSON.parse(options))
      return {
        system: set.systemPrompt || null,
        messages: readSources.all(answer).map((source) => SeenRow.parse(source)),
        context: contextOf(columns),
      }
    },
    tokenRate(model) {
      const row = readRate.get(model)
      if (row === undefined) return nothingLearned
      // What another version learned in another way is learned anew.
      return StoredTokenRate.catch(nothingLearned).parse(JSON.parse(RateRow.parse(row).rate))
    },
    writeTokenRate(model, rate, at) {
      writeRate.run(model, JSON.stringify(rate), at)
      return true
    },
  }
}

/** The columns of a turn as the view has them; null where the provider never answered. */
export function contextOf(columns: {
  readonly window: number | null
  readonly estimate: number | null
  readonly leftOut: number
}): ContextView | null {
  const { window, estimate, leftOut } = columns
  return window === null || estimate === null ? null : { window, estimate, leftOut }
}
