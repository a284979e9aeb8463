import { z } from 'zod'
import { type Connection, openConnection } from '../connection.ts'

/** Every row there is as one text, and what SQLite and the tree itself have to say about them. */
export function historyRows(file: string, key: Uint8Array): string {
  const connection = openConnection({ in: 'file', file, key })
  try {
    const wrong = [
      ...faults(connection, 'integrity_check').filter((line) => line !== 'ok'),
      ...faults(connection, 'foreign_key_check').map((row) => `dangling: ${row}`),
      ...connection
        .prepare(fallenHeads)
        .pluck()
        .all()
        .map((head) => `a head that does not stand: ${head}`),
    ]
    const tables = z.array(z.string()).parse(connection.prepare(tableNames).pluck().all())
    const rows = tables.map((table) => [table, connection.prepare(`SELECT * FROM "${table}"`).all()])
    return JSON.stringify({ wrong, rows })
  } finally {
    connection.close()
  }
}

const tableNames = `SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name`
/** Heads that are deleted, hang on what is deleted, or are not there though something stands. */
const fallenHeads = `
  WITH RECURSIVE up (id, conversation) AS (
    SELECT head_message, id FROM conversation WHERE head_message IS NOT NULL
    UNION ALL
    SELECT message.parent, up.conversation FROM up JOIN message ON message.id = up.id WHERE message.parent IS NOT NULL
  )
  SELECT conversation FROM up WHERE id IN (SELECT message FROM deleted_message)`

function faults(connection: Connection, check: string): string[] {
  return z
    .array(z.record(z.string(), z.unknown()))
    .parse(connection.pragma(check))
    .flatMap((row) => Object.values(row).map(String))
}
