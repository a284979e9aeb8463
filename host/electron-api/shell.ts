/** The desktop's own openers, in a window that a person sees; without one, or under Playwright, nothing is started. */
import { spawn } from 'node:child_process'
import { dirname } from 'node:path'
import { whole } from '../unsupported.ts'
import { isDriven, isHeadless } from './switches.ts'

const openers: { [platform: string]: [command: string, ...before: string[]] } = {
  darwin: ['open'],
  win32: ['rundll32', 'url.dll,FileProtocolHandler'],
}

function open(target: string): Promise<void> {
  if (isHeadless() || isDriven()) return Promise.resolve()
  const [command, ...before] = openers[process.platform] ?? ['xdg-open']
  return new Promise((resolve, reject) => {
    const opener = spawn(command, [...before, target], { stdio: 'ignore', detached: true })
    opener.once('error', reject)
    opener.once('spawn', () => {
      opener.unref()
      resolve()
    })
  })
}

export const shell = whole<Electron.Shell>('Shell', 'shell', {
  openExternal: open,
  showItemInFolder: (path) => void open(dirname(path)).catch(() => undefined),
  openPath: (path) =>
    open(path).then(
      () => '',
      (error: Error) => error.message,
    ),
})
