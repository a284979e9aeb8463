import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { findNpm } from './npm.mjs'
import { Problem } from './problem.mjs'
import { repository } from './repository.mjs'
import { run } from './run.mjs'
import { say, showProgress } from './say.mjs'

/** @typedef {{ version?: string, integrity?: string, optional?: boolean }} LockedPackage */

/** Installs the locked dependencies when node_modules is missing, half-made or another lock's. */
export async function ensureDependencies() {
  if (areInstalled(repository)) return
  const npm = findNpm()
  if (!npm) throw new Problem('npm was not found. Install it (it comes with Node) and start again.')
  say('Installing the locked dependencies (about 170 MB on disk; half a minute).')
  const progress = showProgress('dependencies')
  const { code, output } = await run(
    process.execPath,
    [npm, 'ci', '--no-audit', '--no-fund', '--loglevel=error'],
    { cwd: repository, env: { ...process.env, ELECTRON_SKIP_BINARY_DOWNLOAD: '1' } },
  )
  progress.end()
  if (code !== 0) {
    throw new Problem(
      `The dependencies could not be installed; start again to try once more. npm said:\n${output}`,
    )
  }
}

/**
 * npm writes `node_modules/.package-lock.json` as its last act, so an installation that was cut short has none.
 * @param {string} folder the one with package-lock.json
 * @returns {boolean} whether everything that the lock names is there, in that version
 */
export function areInstalled(folder) {
  const wanted = readLock(join(folder, 'package-lock.json'))
  const present = readLock(join(folder, 'node_modules', '.package-lock.json'))
  if (!wanted || !present) return false
  return Object.entries(wanted).every(([path, locked]) => {
    if (path === '') return true
    const found = present[path]
    if (!found) return locked.optional === true
    return (
      found.version === locked.version &&
      (locked.integrity === undefined || found.integrity === locked.integrity) &&
      existsSync(join(folder, path, 'package.json'))
    )
  })
}

/**
 * @param {string} file
 * @returns {Record<string, LockedPackage> | undefined}
 */
function readLock(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages
  } catch {
    return undefined
  }
}
