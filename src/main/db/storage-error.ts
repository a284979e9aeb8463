import { statfsSync } from 'node:fs'
import Database from 'better-sqlite3'
import type { SottoError } from '../../core/contract/errors.ts'

/** The file was written by a later version of the app. */
export class NewerDatabase extends Error {
  readonly found: number
  readonly known: number
  constructor(found: number, known: number) {
    super('the database is from a newer version')
    this.found = found
    this.known = known
  }
}

/** I/O errors by which the file itself is not what it was. All others say that it could not be written. */
const unreadable: ReadonlySet<string> = new Set([
  'SQLITE_IOERR_READ',
  'SQLITE_IOERR_SHORT_READ',
  'SQLITE_IOERR_CORRUPTFS',
  'SQLITE_IOERR_DATA',
])

/** Less than this, in bytes, and a failed write of SQLite's shared-memory file counts as a full disk. */
const noRoom = 256 * 1024

/**
 * What an error of SQLite or of the file system means for a person; null: it is a bug, to be thrown on.
 * Codes: https://www.sqlite.org/rescode.html and errno(3).
 */
export function storageError(error: unknown, folder: string | null): SottoError | null {
  if (error instanceof NewerDatabase) return { code: 'storage.newer', found: error.found, known: error.known }
  if (error instanceof Database.SqliteError) return ofSqlite(error.code, folder)
  if (error instanceof Error && 'code' in error && typeof error.code === 'string')
    return ofFileSystem(error.code)
  return null
}

function ofSqlite(code: string, folder: string | null): SottoError | null {
  const primary = code.split('_').slice(0, 2).join('_')
  switch (primary) {
    case 'SQLITE_FULL':
      return { code: 'storage.full' }
    case 'SQLITE_BUSY':
    case 'SQLITE_LOCKED':
      return { code: 'storage.busy' }
    case 'SQLITE_READONLY':
    case 'SQLITE_PERM':
    case 'SQLITE_CANTOPEN':
      return { code: 'storage.read-only' }
    case 'SQLITE_NOTADB':
    case 'SQLITE_CORRUPT':
      return { code: 'storage.damaged' }
    // The log's index is mapped memory: without room for it SQLite reports an I/O error, not a full disk.
    case 'SQLITE_IOERR':
      if (folder !== null && roomIn(folder) < noRoom) return { code: 'storage.full' }
      return { code: unreadable.has(code) ? 'storage.damaged' : 'storage.disk-error' }
    default:
      return null
  }
}

function ofFileSystem(code: string): SottoError | null {
  switch (code) {
    case 'ENOSPC':
    case 'EDQUOT':
      return { code: 'storage.full' }
    case 'EROFS':
    case 'EACCES':
    case 'EPERM':
      return { code: 'storage.read-only' }
    case 'EIO':
      return { code: 'storage.disk-error' }
    default:
      return null
  }
}

function roomIn(folder: string): number {
  try {
    const { bavail, bsize } = statfsSync(folder)
    return bavail * bsize
  } catch {
    return Number.POSITIVE_INFINITY
  }
}
