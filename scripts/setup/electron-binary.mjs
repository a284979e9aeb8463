import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { cacheFolder } from './cache-folder.mjs'
import { isReachable } from './is-reachable.mjs'
import { repository } from './repository.mjs'
import { run } from './run.mjs'
import { say, showProgress } from './say.mjs'

const packageFolder = join(repository, 'node_modules', 'electron')

/** How long the server may take to say that it has the binary, and how long a failure is remembered. */
const connectMs = 15_000
const rememberMs = 24 * 3_600_000

/**
 * Electron's own binary, fetched by Electron's own installer, which checks it against the sums in the package.
 * @returns {Promise<string | undefined>} its path, or undefined, with one line said, when it cannot be had
 */
export async function electronBinary() {
  const { version } = JSON.parse(readFileSync(join(packageFolder, 'package.json'), 'utf8'))
  const present = installedBinary(version)
  if (present) return present
  const failed = join(cacheFolder(), `electron-${version}-not-to-be-had`)
  const age = Date.now() - (statSync(failed, { throwIfNoEntry: false })?.mtimeMs ?? 0)
  const reason = age < rememberMs ? readFileSync(failed, 'utf8') : await install(version)
  if (reason === undefined) {
    rmSync(failed, { force: true })
    return installedBinary(version)
  }
  if (age >= rememberMs) {
    mkdirSync(cacheFolder(), { recursive: true })
    writeFileSync(failed, reason)
  }
  say(`Electron ${version} ${reason}; the window opens in the browser of this machine instead.`)
  return undefined
}

/** @param {string} version */
function installedBinary(version) {
  try {
    if (
      readFileSync(join(packageFolder, 'dist', 'version'), 'utf8')
        .trim()
        .replace(/^v/, '') !== version
    )
      return
    const binary = join(packageFolder, 'dist', readFileSync(join(packageFolder, 'path.txt'), 'utf8'))
    return existsSync(binary) ? binary : undefined
  } catch {
    return undefined
  }
}

/**
 * @param {string} version
 * @returns {Promise<string | undefined>} why it failed
 */
async function install(version) {
  const mirror = process.env['ELECTRON_MIRROR'] ?? 'https://github.com/electron/electron/releases/download/'
  const archive = `electron-v${version}-${process.platform}-${process.arch}.zip`
  say(`Fetching Electron ${version} (about 115 MB; a minute, once).`)
  if (!(await isReachable(`${mirror}v${version}/${archive}`, connectMs)))
    return 'could not be fetched from here'
  /** @type {NodeJS.ProcessEnv} */
  const env = { ...process.env, ELECTRON_GET_NO_PROGRESS: '1' }
  // Each of these would make the installer trust other sums than those in the locked package, or look elsewhere.
  for (const name of Object.keys(env)) {
    if (/electron_use_remote_checksums$|^ELECTRON_OVERRIDE_DIST_PATH$/i.test(name)) delete env[name]
  }
  const progress = showProgress('Electron')
  const { code } = await run(process.execPath, [join(packageFolder, 'install.js')], {
    env,
    timeoutMs: 900_000,
  })
  progress.end()
  if (code !== 0) return 'could not be fetched whole'
  const binary = installedBinary(version)
  const works = binary && (await run(binary, ['--version'], { timeoutMs: 30_000 })).code === 0
  return works ? undefined : 'does not run on this machine'
}
