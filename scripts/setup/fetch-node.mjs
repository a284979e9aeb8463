import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { basename, dirname, join, relative } from 'node:path'
import { onInterruption } from './interruption.mjs'
import { findNpm } from './npm.mjs'
import { Problem } from './problem.mjs'
import { run } from './run.mjs'
import { say, showProgress } from './say.mjs'

/**
 * Fetches Node into its place through npm, which checks the bytes against the pinned sha512. The place appears whole
 * or not at all: the work is done in a folder beside it.
 * @param {{ folder: string, binary: string }} place
 * @param {import('./node-package.mjs').NodePackage} wanted
 */
export async function fetchNode(place, wanted) {
  const npm = findNpm()
  if (!npm) throw new Problem('npm was not found. Install it (it comes with Node) and start again.')
  say(`Fetching Node ${wanted.version} into the cache (about 50 MB to fetch, 190 MB on disk; half a minute).`)
  const cache = dirname(place.folder)
  mkdirSync(cache, { recursive: true })
  sweepLeftOvers(cache)
  const stage = join(cache, `${basename(place.folder)}.partial-${process.pid}`)
  const clear = () => rmSync(stage, { recursive: true, force: true })
  const forget = onInterruption(clear)
  const progress = showProgress(`Node ${wanted.version}`)
  try {
    await install(stage, wanted, npm)
    const binary = join(stage, relative(place.folder, place.binary))
    const { code, output } = await run(binary, ['--version'])
    if (code !== 0 || output.trim() !== `v${wanted.version}`) {
      throw new Problem(`The fetched Node does not run on this machine (${output.trim() || `code ${code}`}).`)
    }
    putInPlace(stage, place)
  } finally {
    progress.end()
    forget()
    clear()
  }
}

/**
 * @param {string} stage
 * @param {import('./node-package.mjs').NodePackage} wanted
 * @param {string} npm
 */
async function install(stage, wanted, npm) {
  mkdirSync(stage, { recursive: true })
  const manifest = { name: 'sotto-node', private: true, dependencies: { [wanted.name]: wanted.version } }
  const lock = {
    name: 'sotto-node',
    lockfileVersion: 3,
    requires: true,
    packages: {
      '': manifest,
      [`node_modules/${wanted.name}`]: { version: wanted.version, integrity: wanted.integrity },
    },
  }
  writeFileSync(join(stage, 'package.json'), JSON.stringify(manifest))
  writeFileSync(join(stage, 'package-lock.json'), JSON.stringify(lock))
  const { code, output } = await run(
    process.execPath,
    [npm, 'ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'],
    { cwd: stage },
  )
  if (code !== 0) {
    throw new Problem(
      `Node ${wanted.version} could not be fetched by npm. Nothing was changed. npm said:\n${output}`,
    )
  }
}

/**
 * @param {string} stage
 * @param {{ folder: string, binary: string }} place
 */
function putInPlace(stage, place) {
  try {
    renameSync(stage, place.folder)
  } catch {
    // Another start may have won the race; a broken older copy must go.
    if (existsSync(place.binary)) return
    rmSync(place.folder, { recursive: true, force: true })
    renameSync(stage, place.folder)
  }
}

/**
 * Removes what starts that were killed left behind.
 * @param {string} cache
 */
function sweepLeftOvers(cache) {
  for (const name of readdirSync(cache)) {
    const owner = /^node-[\d.]+\.partial-(\d+)$/.exec(name)?.[1]
    if (owner && !isRunning(Number(owner))) rmSync(join(cache, name), { recursive: true, force: true })
  }
}

/** @param {number} pid */
function isRunning(pid) {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}
