import { randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import { link, open, rename, rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import { type Result, success } from '../../core/contract/result.ts'
import { fileError } from './file-error.ts'

/** Whole or not at all, and on the disk when it returns; mode 0600. False where the file was there already. */
export function createDurably(path: string, content: string): Promise<Result<boolean>> {
  return writeThen(path, content, async (written) => {
    try {
      // Unlike a rename, a link never takes the place of a file that is there.
      await link(written, path)
      return true
    } catch (error) {
      if (isCode(error, 'EEXIST')) return false
      if (!isCode(error, 'EPERM', 'ENOTSUP', 'ENOSYS') || existsSync(path)) throw error
      // A file system without hard links.
      await rename(written, path)
      return true
    }
  })
}

/** The same for a file that is there: a reader sees the old one or the new one. */
export function replaceDurably(path: string, content: string): Promise<Result<null>> {
  return writeThen(path, content, async (written) => {
    await rename(written, path)
    return null
  })
}

async function writeThen<Value>(
  path: string,
  content: string,
  put: (written: string) => Promise<Value>,
): Promise<Result<Value>> {
  const temporary = `${path}.${randomBytes(6).toString('hex')}`
  try {
    const file = await open(temporary, 'wx', 0o600)
    try {
      await file.writeFile(content, 'utf8')
      await file.sync()
    } finally {
      await file.close()
    }
    const value = await put(temporary)
    await syncFolder(dirname(path))
    return success(value)
  } catch (error) {
    return fileError(error)
  } finally {
    await rm(temporary, { force: true })
  }
}

/** The name of a file is durable when its folder is. Windows has no such call, and needs none. */
export async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return
  const handle = await open(folder, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

function isCode(error: unknown, ...codes: readonly string[]): boolean {
  return (
    error instanceof Error && 'code' in error && typeof error.code === 'string' && codes.includes(error.code)
  )
}
