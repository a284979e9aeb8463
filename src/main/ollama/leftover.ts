import { readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import type { Clock } from '../ports/clock.ts'
import { identifyProcess, type ProcessIdentity } from './process-identity.ts'

const Identity = z.object({ executable: z.string(), startedAt: z.string() })
const Record = z.object({ pid: z.number().int().positive(), daemon: Identity, owner: Identity })
type Record = z.infer<typeof Record>

/**
 * A daemon outlives an app that was killed. Each start is written down in a file named by the app's
 * process, so that a later start ends it; a process is ended only when it is the very one that was
 * started, and its app is gone.
 */
export interface Leftover {
  remember(pid: number): Promise<void>
  forget(): Promise<void>
  endAllLeft(): Promise<void>
}

export function createLeftover(userData: string, platform: NodeJS.Platform, clock: Clock): Leftover {
  const fileOf = (owner: number): string => join(userData, `ollama-of-${owner}.json`)

  const isStill = async (pid: number, identity: ProcessIdentity): Promise<boolean> => {
    const now = await identifyProcess(pid, platform)
    return now?.executable === identity.executable && now.startedAt === identity.startedAt
  }

  async function endLeft(owner: number): Promise<void> {
    const record = parsed(await readFile(fileOf(owner), 'utf8').catch(() => ''))
    if (record !== null) {
      if (await isStill(owner, record.owner)) return
      if (await isStill(record.pid, record.daemon)) await endProcess(record.pid, platform, clock)
    }
    await rm(fileOf(owner), { force: true }).catch(() => undefined)
  }

  return {
    async remember(pid) {
      const [daemon, owner] = await Promise.all([
        identifyProcess(pid, platform),
        identifyProcess(process.pid, platform),
      ])
      if (daemon === null || owner === null) return
      const record: Record = { pid, daemon, owner }
      // Without the file a killed app leaves its daemon behind; that is no reason not to answer.
      await writeFile(fileOf(process.pid), JSON.stringify(record), { mode: 0o600 }).catch(() => undefined)
    },
    forget: () => rm(fileOf(process.pid), { force: true }).catch(() => undefined),
    async endAllLeft() {
      const names = await readdir(userData).catch(() => [])
      const owners = names.flatMap((name) => /^ollama-of-(\d+)\.json$/.exec(name)?.[1] ?? [])
      await Promise.all(owners.map((owner) => endLeft(Number(owner))))
    },
  }
}

function parsed(text: string): Record | null {
  try {
    return Record.parse(JSON.parse(text))
  } catch {
    return null
  }
}

/** Asks its group to end, and after three seconds ends it by force. */
async function endProcess(pid: number, platform: NodeJS.Platform, clock: Clock): Promise<void> {
  const target = platform === 'win32' ? pid : -pid
  for (let round = 0; round < 60; round += 1) {
    try {
      process.kill(target, round < 30 ? 'SIGTERM' : 'SIGKILL')
    } catch {
      return
    }
    await new Promise<void>((resolve) => clock.after(100, resolve))
  }
}
