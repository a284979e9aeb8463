import type { LabelHit, LabelIndex } from '../detect/label-index.ts'
import { insertedRows } from './sql-insert.ts'
import { type OpenTable, tables } from './table.ts'
import { vcards } from './vcard.ts'

/** Labels that the form of a text ties to values: a column's head to its cells, a field's name to its value. */
export interface Structure {
  /** Each with `value`; in no order. */
  readonly labels: readonly LabelHit[]
  /** Where heads of columns stand, in order; what is written there labels the columns and not what follows it. */
  readonly heads: readonly { readonly start: number; readonly end: number }[]
  /** The table that the text ends in, for the piece that follows. */
  readonly open: OpenTable | null
}

export function structureOf(
  text: string,
  labels: readonly LabelHit[],
  index: LabelIndex,
  open: OpenTable | null,
): Structure {
  const found = tables(text, labels, index, open)
  const inserts = insertedRows(text, index)
  return {
    labels: [...found.labels, ...inserts.labels, ...vcards(text, index)],
    heads: [...found.heads, ...inserts.heads].sort((one, other) => one.start - other.start),
    open: found.open,
  }
}
