/**
 * One instance for one userData. The lock is a lock of the operating system, taken by way of SQLite because Node
 * offers none itself: it goes when its process goes, however that dies, so it is never stale.
 * A later instance hands its arguments to the first over a local socket, which the file beside the lock names.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { fileURLToPath } from 'node:url'

export interface Greeting {
  argv: string[]
  workingDirectory: string
  additionalData: unknown
}

/** How long a later instance tries to reach the first, in ms: it may hold the lock and not listen yet. */
const patience = 5000
const handOver = fileURLToPath(new URL('hand-over.ts', import.meta.url))

export class InstanceLock {
  readonly #lock: DatabaseSync
  readonly #addressFile: string
  readonly #address: string
  readonly #stop: () => void

  private constructor(lock: DatabaseSync, addressFile: string, onGreeting: (greeting: Greeting) => void) {
    this.#lock = lock
    this.#addressFile = addressFile
    // short, because the path of a local socket may have 107 bytes only
    this.#address =
      process.platform === 'win32'
        ? `\\\\.\\pipe\\electron-host-${process.pid}-${Date.now()}`
        : join(mkdtempSync(join(tmpdir(), 'electron-host-')), 'instance')
    const server = createServer((socket) => {
      let said = ''
      socket.setEncoding('utf8')
      socket.on('data', (text) => {
        said += text
      })
      socket.on('error', () => undefined)
      socket.on('end', () => {
        if (isGreeting(said)) onGreeting(JSON.parse(said))
      })
    })
    server.listen(this.#address)
    server.unref()
    writeFileSync(addressFile, this.#address, { mode: 0o600 })
    this.#stop = () => server.close()
  }

  /** The lock, or undefined when another process has it. */
  static take(userData: string, onGreeting: (greeting: Greeting) => void): InstanceLock | undefined {
    mkdirSync(userData, { recursive: true, mode: 0o700 })
    const lock = new DatabaseSync(join(userData, 'host-instance.lock'))
    try {
      lock.exec('PRAGMA journal_mode = MEMORY; BEGIN EXCLUSIVE')
    } catch {
      lock.close()
      return undefined
    }
    return new InstanceLock(lock, join(userData, 'host-instance'), onGreeting)
  }

  /**
   * Tells the first instance about this one; returns when it has heard, or after `patience`. A process of its own does
   * it: the app may have closed this one's sockets, and may end right afterwards.
   */
  static greet(userData: string, greeting: Greeting): void {
    spawnSync(process.execPath, [handOver, join(userData, 'host-instance'), String(patience)], {
      input: JSON.stringify(greeting),
      timeout: patience + 1000,
      env: {},
    })
  }

  release(): void {
    this.#stop()
    rmSync(this.#addressFile, { force: true })
    if (process.platform !== 'win32' && existsSync(dirname(this.#address))) {
      rmSync(dirname(this.#address), { recursive: true, force: true })
    }
    this.#lock.close()
  }
}

function isGreeting(text: string): boolean {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null && 'argv' in value && Array.isArray(value.argv)
  } catch {
    return false
  }
}
