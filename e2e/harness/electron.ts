import { existsSync } from 'node:fs'
import { join } from 'node:path'

export const repository = join(import.meta.dirname, '../..')

/** Real Electron where its binary is, else the same app in the host. */
export function electronExecutable(): string {
  const program = { darwin: 'Electron.app/Contents/MacOS/Electron', win32: 'electron.exe' }[
    process.platform as string
  ]
  const real = join(repository, 'node_modules/electron/dist', program ?? 'electron')
  return existsSync(real) ? real : join(repository, 'host/electron')
}
