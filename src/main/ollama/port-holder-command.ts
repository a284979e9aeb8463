import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import type { PortHolder } from './port-holder.ts'
import { identifyProcess } from './process-identity.ts'

const run = promisify(execFile)

/** macOS and Windows say who listens through a program of the system. */
export async function findHolderByCommand(
  port: number,
  platform: NodeJS.Platform,
): Promise<PortHolder | null> {
  const pids = await listeningPids(port, platform).catch(() => [])
  const [pid] = pids
  if (pid === undefined || pids.length > 1) return null
  const identity = await identifyProcess(pid, platform)
  if (identity === null) return null
  return {
    pid,
    executable: identity.executable,
    async stillHolds() {
      const now = await identifyProcess(pid, platform)
      return now?.startedAt === identity.startedAt && now.executable === identity.executable
    },
  }
}

async function listeningPids(port: number, platform: NodeJS.Platform): Promise<number[]> {
  const { stdout } =
    platform === 'win32'
      ? await run('powershell.exe', [
          '-NoProfile',
          '-NonInteractive',
          '-Command',
          `(Get-NetTCPConnection -State Listen -LocalPort ${port}).OwningProcess`,
        ])
      : await run('/usr/sbin/lsof', ['-nP', `-iTCP:${port}`, '-sTCP:LISTEN', '-t'])
  return [...new Set(stdout.split(/\s+/).filter(Boolean).map(Number))]
}
