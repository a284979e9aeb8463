import { homedir } from 'node:os'
import { join } from 'node:path'

/** The user's cache folder for Sotto; the set-up scripts keep Node and Ollama there. */
export function cacheFolder(platform: NodeJS.Platform, environment: NodeJS.ProcessEnv): string {
  switch (platform) {
    case 'darwin':
      return join(homedir(), 'Library', 'Caches', 'sotto')
    case 'win32':
      return join(environment['LOCALAPPDATA'] || join(homedir(), 'AppData', 'Local'), 'sotto', 'cache')
    default:
      return join(environment['XDG_CACHE_HOME'] || join(homedir(), '.cache'), 'sotto')
  }
}
