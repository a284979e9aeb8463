import { statfs } from 'node:fs/promises'
import { dirname } from 'node:path'

/** Bytes that this user may write on the disk of a folder that may not exist yet; null where unknown. */
export async function freeSpace(folder: string): Promise<number | null> {
  const disk = await statfs(folder).catch(() => null)
  if (disk !== null) return disk.bavail * disk.bsize
  const parent = dirname(folder)
  return parent === folder ? null : freeSpace(parent)
}
