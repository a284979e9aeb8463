import type { Connection } from './connection.ts'
import { migrations } from './migrations/all.ts'
import type { Migration } from './migrations/migration.ts'

/** The schema that this build knows. */
export const knownVersion = migrations.at(-1)?.version ?? 0

/** Takes the schema to the newest version, a transaction a step: a step that is cut leaves the one before. */
export function migrate(connection: Connection, steps: readonly Migration[] = migrations): void {
  const found = schemaVersion(connection)
  for (const step of steps) {
    if (step.version <= found) continue
    connection
      .transaction(() => {
        connection.exec(step.sql)
        connection.pragma(`user_version = ${step.version}`)
      })
      .immediate()
  }
}

/** Reading it is also the first read of the file, so a wrong key or a damaged first page throws here. */
export function schemaVersion(connection: Connection): number {
  return Number(connection.pragma('user_version', { simple: true }))
}
