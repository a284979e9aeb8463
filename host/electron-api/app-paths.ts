/** app.getPath, by the rules of Electron: https://www.electronjs.org/docs/latest/api/app#appgetpathname */
import { homedir, tmpdir } from 'node:os'
import { join } from 'node:path'
import { appPackage } from './app-package.ts'

const set = new Map<string, string>()
let name: string | undefined

export function appName(): string {
  return name ?? appPackage().name
}

export function setAppName(given: string): void {
  name = given
}

export function setPath(which: string, path: string): void {
  set.set(which, path)
}

export function userDataPath(): string {
  return getPath('userData')
}

function appData(): string {
  const { env, platform } = process
  if (platform === 'win32') return env['APPDATA'] ?? join(homedir(), 'AppData', 'Roaming')
  if (platform === 'darwin') return join(homedir(), 'Library', 'Application Support')
  return env['XDG_CONFIG_HOME'] || join(homedir(), '.config')
}

export function getPath(which: string): string {
  const known = set.get(which)
  if (known !== undefined) return known
  const folder = (variable: string, otherwise: string) => process.env[variable] || join(homedir(), otherwise)
  switch (which) {
    case 'home':
      return homedir()
    case 'appData':
      return appData()
    case 'userData':
      return join(getPath('appData'), appName())
    case 'sessionData':
      return userDataPath()
    case 'logs':
      return join(userDataPath(), 'logs')
    case 'crashDumps':
      return join(userDataPath(), 'Crashpad')
    case 'temp':
      return tmpdir()
    case 'exe':
    case 'module':
      return process.execPath
    case 'desktop':
      return folder('XDG_DESKTOP_DIR', 'Desktop')
    case 'documents':
      return folder('XDG_DOCUMENTS_DIR', 'Documents')
    case 'downloads':
      return folder('XDG_DOWNLOAD_DIR', 'Downloads')
    case 'music':
      return folder('XDG_MUSIC_DIR', 'Music')
    case 'pictures':
      return folder('XDG_PICTURES_DIR', 'Pictures')
    case 'videos':
      return folder('XDG_VIDEOS_DIR', 'Videos')
    default:
      throw new Error(`Failed to get '${which}' path`)
  }
}
