import { closeSync, copyFileSync, fsyncSync, openSync, rmSync } from 'node:fs'
import type { Connection } from './connection.ts'

/**
 * Keeps the history as it was before its schema is changed: a copy of the file, in the same cipher under the
 * same key, looked at before anything is changed. It goes at the first start that found the new schema whole.
 */
export function backUp(connection: Connection, file: string, look: (copy: string) => void): void {
  const copy = backupOf(file)
  // Everything into the one file, so that the copy needs no log beside it.
  connection.pragma('wal_checkpoint(TRUNCATE)')
  try {
    copyFileSync(file, copy)
    const descriptor = openSync(copy, 'r+')
    try {
      fsyncSync(descriptor)
    } finally {
      closeSync(descriptor)
    }
    look(copy)
  } catch (error) {
    // Half a copy is none, and on a full disk it takes the room that the next try needs.
    rmSync(copy, { force: true })
    throw error
  }
}

export function dropBackup(file: string): void {
  rmSync(backupOf(file), { force: true })
}

function backupOf(file: string): string {
  return `${file}.before-update`
}
