import { homedir } from 'node:os'
import { join } from 'node:path'

/**
 * Where Sotto keeps what it fetched for itself (Node, Ollama): everything in it can be deleted and comes back.
 * @param {NodeJS.ProcessEnv} [env]
 * @param {NodeJS.Platform} [platform]
 * @param {string} [home]
 * @returns {string} an absolute folder, which may not exist yet
 */
export function cacheFolder(env = process.env, platform = process.platform, home = homedir()) {
  if (platform === 'win32') {
    return join(env['LOCALAPPDATA'] || join(home, 'AppData', 'Local'), 'sotto', 'cache')
  }
  if (platform === 'darwin') return join(home, 'Library', 'Caches', 'sotto')
  return join(env['XDG_CACHE_HOME'] || join(home, '.cache'), 'sotto')
}
