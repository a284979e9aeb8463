import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join, relative, sep } from 'node:path'

/**
 * One hash over the names and contents of files: equal exactly when nothing was changed, added, renamed or removed.
 * @param {string} folder what the names are relative to
 * @param {readonly string[]} paths files and folders inside it; a missing one counts as missing
 * @returns {string} sha256, hex
 */
export function hashOf(folder, paths) {
  const hash = createHash('sha256')
  for (const path of paths) {
    for (const file of filesUnder(join(folder, path))) {
      hash.update(relative(folder, file).split(sep).join('/')).update('\0')
      hash.update(createHash('sha256').update(readFileSync(file)).digest())
    }
  }
  return hash.digest('hex')
}

/**
 * @param {string} path
 * @returns {string[]}
 */
function filesUnder(path) {
  const kind = statSync(path, { throwIfNoEntry: false })
  if (!kind) return []
  if (!kind.isDirectory()) return [path]
  return readdirSync(path, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
}
