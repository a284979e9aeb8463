/** One step of the schema. Append-only: a step that was released is never edited. */
export interface Migration {
  /** What `PRAGMA user_version` is afterwards: one more than before. */
  readonly version: number
  readonly sql: string
}
