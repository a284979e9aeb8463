import type { Connection } from './connection.ts'
import { migrations } from './migrations/all.ts'
import type { Migration } from './migrations/migration.ts'

/** The schema that this build knows. */
export const knownVersion = migrations.at(-1)?.version ?? 0

/** Takes the schema to the newest version, a transaction a step: a step that is cut leaves the one before. */
export function migrate(connection: Connection, steps: readonly Migration[] = migrations): void {
  for (const step of steps) {
    if (schemaVersion(connection) >= step.version) continue
    connection
      .transaction(() => {
        // Asked again inside the lock: another process may have taken the step while this one waited.
        if (schemaVersion(connection) >= step.version) return
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
