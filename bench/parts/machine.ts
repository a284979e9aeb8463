import { existsSync } from 'node:fs'
import { cpus, loadavg, totalmem } from 'node:os'
import { join } from 'node:path'
import { electronExecutable, repository } from '../../e2e/harness/electron.ts'

/** What kind of machine this is and how busy; nothing that names it. */
export function machine() {
  const host = electronExecutable() === join(repository, 'host/electron')
  return {
    system: `${process.platform}-${process.arch}`,
    processors: cpus().length,
    memoryGb: Math.round(totalmem() / 2 ** 30),
    node: process.version,
    window: host ? 'Chromium by the host' : 'Electron',
    display: existsSync('/dev/dri') ? 'with a graphics device' : 'drawn by software',
    load: Math.round((loadavg()[0] ?? 0) * 10) / 10,
  }
}

export type Machine = ReturnType<typeof machine>
