import { existsSync } from 'node:fs'
import { mkdir, readdir, rename } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { type Result, success } from '../../core/contract/result.ts'
import { syncFolder } from './durable-file.ts'
import { fileError } from './file-error.ts'

/** The name of the key file; what begins with it is its unfinished next version. */
export const keyFileName = 'keys.json'

/** The folder that holds database and key file together, so that one rename moves both. */
export async function makeHistoryFolder(folder: string): Promise<Result<null>> {
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 })
    return success(null)
  } catch (error) {
    return fileError(error)
  }
}

/** Whether there is anything besides keys: a database that a key file must belong to. */
export async function holdsHistory(folder: string): Promise<boolean> {
  const names = await readdir(folder)
  return names.some((name) => !name.startsWith(keyFileName))
}

/** Moves the whole folder beside itself under a name with the date (UTC). Deletes nothing. */
export async function setHistoryAside(folder: string, now: number): Promise<Result<null>> {
  const date = new Date(now).toISOString().slice(0, 19).replaceAll(':', '').replace('T', '-')
  try {
    await rename(folder, freeName(join(dirname(folder), `${basename(folder)}-set-aside-${date}`)))
    await syncFolder(dirname(folder))
    return success(null)
  } catch (error) {
    return fileError(error)
  }
}

function freeName(wanted: string): string {
  let name = wanted
  for (let count = 2; existsSync(name); count += 1) name = `${wanted}-${count}`
  return name
}
