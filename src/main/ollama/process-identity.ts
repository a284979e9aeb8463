import { execFile } from 'node:child_process'
import { readFile, readlink } from 'node:fs/promises'
import { promisify } from 'node:util'

/** What tells one process from a later one with the same number. `startedAt` is opaque. */
export interface ProcessIdentity {
  readonly executable: string
  readonly startedAt: string
}

const run = promisify(execFile)

/** Null where there is no such process, or it is not ours to look at. */
export async function identifyProcess(
  pid: number,
  platform: NodeJS.Platform,
): Promise<ProcessIdentity | null> {
  try {
    switch (platform) {
      case 'linux':
        return { executable: await executableOf(pid), startedAt: await startTicks(pid) }
      case 'win32':
        return await identifyOnWindows(pid)
      default:
        return await identifyByPs(pid)
    }
  } catch {
    return null
  }
}

/** A program that was replaced while it runs is marked as deleted; it is the program that it was. */
export async function executableOf(pid: number): Promise<string> {
  return (await readlink(`/proc/${pid}/exe`)).replace(/ \(deleted\)$/, '')
}

/** Field 22 of /proc/PID/stat, in clock ticks since the start; the name in field 2 may hold spaces. See proc(5). */
async function startTicks(pid: number): Promise<string> {
  const stat = await readFile(`/proc/${pid}/stat`, 'latin1')
  return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? ''
}

async function identifyByPs(pid: number): Promise<ProcessIdentity | null> {
  const { stdout } = await run('/bin/ps', ['-o', 'lstart=,comm=', '-p', String(pid)])
  const found = /^(.{24})\s+(.+)$/.exec(stdout.trim())
  return found?.[1] && found[2] ? { startedAt: found[1], executable: found[2] } : null
}

async function identifyOnWindows(pid: number): Promise<ProcessIdentity | null> {
  const script = `$p = Get-Process -Id ${pid}; "$($p.StartTime.Ticks)|$($p.Path)"`
  const { stdout } = await run('powershell.exe', ['-NoProfile', '-NonInteractive', '-Command', script])
  const [startedAt, executable] = stdout.trim().split('|')
  return startedAt && executable ? { startedAt, executable } : null
}
