import { type ChildProcess, spawn } from 'node:child_process'
import { failure, type Result, success } from '../../core/contract/result.ts'
import type { Clock } from '../ports/clock.ts'
import { findOllama, type Machine } from './find-ollama.ts'
import { managedEnvironment } from './managed-environment.ts'

/** A daemon that has not said its port by then does not start. Milliseconds. */
const startTimeout = 30_000
/** A daemon is asked to end, and ended by force when it has not after this time. Milliseconds. */
const endTimeout = 3000

/** The daemon that Sotto started. */
export interface ManagedDaemon {
  readonly pid: number
  readonly port: number
  readonly executable: string
  /** Its exit code; null where a signal ended it. */
  readonly exited: Promise<number | null>
  stop(): Promise<void>
}

/** Starts the first copy of Ollama that starts; `service.not-installed` where there is none. */
export async function startManaged(
  machine: Machine,
  cache: string,
  clock: Clock,
): Promise<Result<ManagedDaemon>> {
  let last: Result<ManagedDaemon> = failure({ code: 'service.not-installed' })
  for (const executable of await findOllama(machine, cache)) {
    last = await startOne(executable, machine, clock)
    if (last.ok) return last
  }
  return last
}

async function startOne(executable: string, machine: Machine, clock: Clock): Promise<Result<ManagedDaemon>> {
  // Its log is read for the port and then thrown away. A group of its own holds its runners too.
  const child = spawn(executable, ['serve'], {
    env: managedEnvironment(machine),
    cwd: machine.home,
    stdio: ['ignore', 'ignore', 'pipe'],
    detached: machine.platform !== 'win32',
    windowsHide: true,
  })
  const exited = new Promise<number | null>((resolve) => {
    child.once('exit', (code) => resolve(code))
    child.once('error', () => resolve(null))
  })
  const endWithUs = (): void => endGroup(child, 'SIGKILL', machine.platform)
  process.once('exit', endWithUs)
  void exited.then(() => process.off('exit', endWithUs))

  const port = await Promise.race([
    portFromLog(child),
    exited.then(() => null),
    new Promise<null>((resolve) => clock.after(startTimeout, () => resolve(null))),
  ])
  const stop = (): Promise<void> => end(child, exited, machine.platform, clock)
  if (port === null || child.pid === undefined) {
    await stop()
    return failure({ code: 'service.start-failed', exitCode: child.exitCode })
  }
  return success({ pid: child.pid, port, executable, exited, stop })
}

/** Source: ollama/ollama, server/routes.go, `Serve`: "Listening on 127.0.0.1:PORT (version …)". */
function portFromLog({ stderr }: Pick<ChildProcess, 'stderr'>): Promise<number> {
  return new Promise((resolve) => {
    let text = ''
    const read = (chunk: Buffer): void => {
      text += chunk.toString('latin1')
      const port = /Listening on 127\.0\.0\.1:(\d+)/.exec(text)?.[1]
      if (port === undefined) return
      stderr?.off('data', read)
      stderr?.resume()
      resolve(Number(port))
    }
    stderr?.on('data', read)
  })
}

async function end(
  child: ChildProcess,
  exited: Promise<unknown>,
  platform: NodeJS.Platform,
  clock: Clock,
): Promise<void> {
  const cancel = clock.after(endTimeout, () => endGroup(child, 'SIGKILL', platform))
  endGroup(child, 'SIGTERM', platform)
  await exited
  cancel()
}

function endGroup(
  { pid, exitCode, signalCode }: ChildProcess,
  signal: NodeJS.Signals,
  platform: NodeJS.Platform,
): void {
  if (pid === undefined || exitCode !== null || signalCode !== null) return
  try {
    process.kill(platform === 'win32' ? pid : -pid, signal)
  } catch {
    // It ended between the look and the signal.
  }
}
