import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'

/** The bytes of the files in a folder; 0 for one that is not there. A file that goes meanwhile counts as none. */
export async function folderSize(folder: string): Promise<number> {
  const names = await readdir(folder).catch(() => [])
  const sizes = names.map(async (name) => {
    const found = await stat(join(folder, name)).catch(() => null)
    return found?.isFile() === true ? found.size : 0
  })
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0)
}
