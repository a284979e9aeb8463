import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Claims the history for this process, so that only one process calls the answers of a former run
 * interrupted. A window and `--ask` may both have the database open; SQLite keeps them apart. Returns
 * the function that gives the claim back, or null where a living process holds it.
 */
export function claimInstance(userData: string): (() => void) | null {
  mkdirSync(userData, { recursive: true, mode: 0o700 })
  const file = join(userData, 'instance.pid')
  for (let attempt = 0; attempt < 2; attempt += 1) {
    try {
      writeFileSync(file, String(process.pid), { flag: 'wx', mode: 0o600 })
      return () => rmSync(file, { force: true })
    } catch {
      const holder = Number.parseInt(readHolder(file), 10)
      if (isAlive(holder)) return null
      rmSync(file, { force: true })
    }
  }
  return null
}

function readHolder(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}

function isAlive(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0 || pid === process.pid) return false
  try {
    process.kill(pid, 0)
    return true
  } catch (thrown) {
    return thrown instanceof Error && 'code' in thrown && thrown.code === 'EPERM'
  }
}
