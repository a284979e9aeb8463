import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { connectDatabase, type Database } from '../client.ts'
import { launchThread } from '../launch-thread.ts'
import { temporaryFolder } from './temporary-folder.ts'

/** The database's thread as the app runs it, with nothing open yet. */
export function databaseThread(): Database {
  const database = connectDatabase(launchThread(new URL('../worker.ts', import.meta.url)))
  onTestFinished(() => database.close())
  return database
}

/** An open history in a folder of its own. */
export async function openDatabase(folder = temporaryFolder(), key: Uint8Array = randomBytes(32)) {
  const file = join(folder, 'history.db')
  const database = databaseThread()
  const opened = await database.open({ in: 'file', file, key })
  if (!opened.ok) throw new Error(opened.error.code)
  return { ...database, folder, file, key }
}
