import { closeSync, existsSync, openSync, statSync } from 'node:fs'
import Database from 'better-sqlite3'
import { backUp, dropBackup } from './backup-before-migration.ts'
import { knownVersion, migrate, schemaVersion } from './migrate.ts'
import { NewerDatabase } from './storage-error.ts'

export type Connection = Database.Database

/** Where the history is. `key` is the raw 32-byte data key; in memory nothing is written, so none is needed. */
export type DatabasePlace =
  | { readonly in: 'memory' }
  | { readonly in: 'file'; readonly file: string; readonly key: Uint8Array; readonly busyTimeoutMs?: number }

/** A backup or a virus scanner may hold the file this long before a write gives up. */
const busyTimeoutMs = 35_000

/**
 * Opens the history and brings its schema up to date. Throws `NewerDatabase`, or SQLite's own error; a
 * database that it does not understand (newer, damaged, another key) is left byte for byte as it was.
 */
export function openConnection(place: DatabasePlace): Connection {
  if (place.in === 'memory') return prepare(new Database(':memory:'), () => undefined)
  const { file, key, busyTimeoutMs: timeout = busyTimeoutMs } = place
  if (existsSync(file) && statSync(file).size > 0) look(file, key, timeout)
  else closeSync(openSync(file, 'a', 0o600))
  return prepare(unlock(new Database(file, { timeout, fileMustExist: true }), key), (connection) => {
    const version = schemaVersion(connection)
    if (version === knownVersion) dropBackup(file)
    else if (version > 0) backUp(connection, file, (copy) => check(copy, key))
  })
}

/** Reads the version over a read-only connection, since closing a writable one would merge the log into the file. */
function look(file: string, key: Uint8Array, timeout: number): void {
  const connection = new Database(file, { readonly: true, fileMustExist: true, timeout })
  try {
    unlock(connection, key)
    const found = schemaVersion(connection)
    if (found > knownVersion) throw new NewerDatabase(found, knownVersion)
  } finally {
    connection.close()
  }
}

/** Throws where the copy does not open under the key or is not whole. */
function check(copy: string, key: Uint8Array): void {
  const connection = new Database(copy, { readonly: true, fileMustExist: true })
  try {
    unlock(connection, key)
    if (connection.pragma('quick_check', { simple: true }) !== 'ok') {
      // What was read is not what was written.
      throw Object.assign(new Error('the copy is not whole'), { code: 'EIO' })
    }
  } finally {
    connection.close()
  }
}

/** The prefix `raw:` makes SQLite3 Multiple Ciphers take the 32 bytes as the key, without deriving one. */
function unlock(connection: Connection, key: Uint8Array): Connection {
  if (key.length !== 32) throw new RangeError('the data key has 32 bytes')
  connection.pragma("cipher = 'chacha20'")
  const raw = Buffer.concat([Buffer.from('raw:'), key])
  connection.key(raw)
  raw.fill(0)
  return connection
}

/** `beforeUpdate` is called with the settings of a history in place, before its schema is looked at. */
function prepare(connection: Connection, beforeUpdate: (connection: Connection) => void): Connection {
  try {
    schemaVersion(connection)
    connection.pragma('journal_mode = WAL')
    // The build's default in WAL is NORMAL, which loses acknowledged rows at a power cut.
    connection.pragma('synchronous = FULL')
    // The default writes sorted and intermediate rows to a temporary file in plain text.
    connection.pragma('temp_store = MEMORY')
    connection.pragma('secure_delete = ON')
    connection.pragma('foreign_keys = ON')
    connection.pragma('trusted_schema = OFF')
    beforeUpdate(connection)
    migrate(connection)
    return connection
  } catch (error) {
    connection.close()
    throw error
  }
}
