import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { homedir } from 'node:os'
import { delimiter, join } from 'node:path'
import { cacheFolder } from '../setup/cache-folder.mjs'
import { run } from '../setup/run.mjs'
import { processorMark } from './processor.mjs'

const program = process.platform === 'win32' ? 'ollama.exe' : 'ollama'

/** @typedef {{ binary: string, version: string }} Ollama */

/**
 * The Ollama of this machine that runs: on the PATH, where its installers put it, or in the cache (newest first).
 * @returns {Promise<Ollama | undefined>}
 */
export async function findOllama() {
  for (const binary of [...onPath(), ...inUsualPlaces(), ...inCache()]) {
    if (!statSync(binary, { throwIfNoEntry: false })?.isFile()) continue
    const version = await versionOfBinary(binary)
    if (version) return { binary, version }
  }
  return undefined
}

/**
 * @param {string} binary
 * @returns {Promise<string | undefined>} undefined when it does not run here
 */
export async function versionOfBinary(binary) {
  // A port that nothing can hold, so that it speaks of itself and not of a service.
  const env = {
    HOME: homedir(),
    USERPROFILE: homedir(),
    PATH: process.env['PATH'],
    OLLAMA_HOST: '127.0.0.1:1',
  }
  const { code, output } = await run(binary, ['--version'], { env, timeoutMs: 10_000 })
  return code === 0 ? /version is (\S+)/.exec(output)?.[1] : undefined
}

function onPath() {
  const folders = (process.env['PATH'] ?? process.env['Path'] ?? '').split(delimiter).filter(Boolean)
  return folders.map((folder) => join(folder, program))
}

/**
 * The folders that its installers use, the same ones that the app looks into.
 * @param {NodeJS.Platform} platform
 * @param {NodeJS.ProcessEnv} environment
 * @param {string} home
 */
export function usualPlaces(platform, environment, home) {
  switch (platform) {
    case 'darwin':
      return ['/Applications/Ollama.app/Contents/Resources', '/opt/homebrew/bin', '/usr/local/bin']
    case 'win32':
      return [join(environment['LOCALAPPDATA'] ?? join(home, 'AppData', 'Local'), 'Programs', 'Ollama')]
    default:
      return ['/usr/local/bin', '/usr/bin', '/snap/bin', '/opt/ollama/bin', join(home, '.local', 'bin')]
  }
}

function inUsualPlaces() {
  return usualPlaces(process.platform, process.env, homedir()).map((folder) => join(folder, program))
}

function inCache() {
  const cache = cacheFolder()
  if (!existsSync(cache)) return []
  return readdirSync(cache)
    .filter((name) => /^ollama-\d[\d.]*$/.test(name))
    .sort((one, other) => other.localeCompare(one, 'en', { numeric: true }))
    .map((name) => join(cache, name))
    .filter(isMadeForThisProcessor)
    .map((folder) => join(folder, 'bin', program))
}

/**
 * A copy built here uses all that the processor of that day could do; a moved home folder may meet a lesser one.
 * @param {string} folder
 */
function isMadeForThisProcessor(folder) {
  const mark = join(folder, 'processor')
  return !existsSync(mark) || readFileSync(mark, 'utf8') === processorMark()
}
