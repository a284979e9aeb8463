/** Where Chromium, Chrome and Edge live. Debian's /usr/bin/chromium is a script that adds flags: the binary is used. */
import { accessSync, constants } from 'node:fs'
import { homedir } from 'node:os'
import { delimiter, join } from 'node:path'

const onLinux = [
  '/usr/lib/chromium/chromium',
  '/usr/lib64/chromium-browser/chromium-browser',
  '/usr/lib/chromium-browser/chromium-browser',
  '/opt/google/chrome/chrome',
  '/opt/microsoft/msedge/msedge',
  '/snap/bin/chromium',
]
const namesOnPath = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
]
const onMac = [
  'Chromium.app/Contents/MacOS/Chromium',
  'Google Chrome.app/Contents/MacOS/Google Chrome',
  'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
]
const onWindows = [
  'Chromium\\Application\\chrome.exe',
  'Google\\Chrome\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
]

function candidates(): string[] {
  const { env, platform } = process
  if (platform === 'darwin')
    return ['/Applications', join(homedir(), 'Applications')].flatMap((dir) =>
      onMac.map((app) => join(dir, app)),
    )
  if (platform === 'win32') {
    const roots = [env['LOCALAPPDATA'], env['ProgramFiles'], env['ProgramFiles(x86)']].flatMap(
      (root) => root ?? [],
    )
    return onWindows.flatMap((app) => roots.map((root) => join(root, app)))
  }
  const path = (env['PATH'] ?? '').split(delimiter).filter(Boolean)
  return [...onLinux, ...namesOnPath.flatMap((name) => path.map((dir) => join(dir, name)))]
}

/** The first executable found, or undefined. */
export function findChromium(): string | undefined {
  return candidates().find((file) => {
    try {
      accessSync(file, constants.X_OK)
      return true
    } catch {
      return false
    }
  })
}
