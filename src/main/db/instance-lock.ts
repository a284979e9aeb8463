import Database from 'better-sqlite3'
import type { Connection } from './connection.ts'

/**
 * The lock of the process that had the history open first, as a connection to hold on to; null while
 * another process has it. It is a lock of the operating system on an empty file, by way of SQLite (Node
 * has no file locks), so it ends with its process, however that ends, and no process id can mislead it.
 */
export function takeInstanceLock(file: string): Connection | null {
  const lock = new Database(file, { timeout: 0 })
  try {
    lock.pragma('journal_mode = MEMORY')
    lock.exec('BEGIN EXCLUSIVE')
    return lock
  } catch (error) {
    lock.close()
    if (error instanceof Database.SqliteError && error.code.startsWith('SQLITE_BUSY')) return null
    throw error
  }
}
