import { homedir } from 'node:os'
import { join } from 'node:path'

/** Where Electron keeps the app's data, for the command line, which has no Electron to ask. */
export function userDataFolder(platform: NodeJS.Platform, environment: NodeJS.ProcessEnv): string {
  switch (platform) {
    case 'darwin':
      return join(homedir(), 'Library', 'Application Support', 'Sotto')
    case 'win32':
      return join(environment['APPDATA'] || join(homedir(), 'AppData', 'Roaming'), 'Sotto')
    default:
      return join(environment['XDG_CONFIG_HOME'] || join(homedir(), '.config'), 'Sotto')
  }
}
