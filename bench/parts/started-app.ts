import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { electronExecutable, repository } from '../../e2e/harness/electron.ts'
import type { Home } from '../../e2e/harness/home.ts'
import { firstWord } from './devtools.ts'
import { within } from './pause.ts'

/** How long an app may take to end by itself before it is killed. Milliseconds. */
const endPatience = 5000

/** An app to start, and when a person can use it, as a condition that is looked at once a frame in its page. */
export interface StartedKind {
  readonly folder: string
  readonly usable: string
}

export const sottoKind: StartedKind = {
  folder: repository,
  usable: `document.activeElement?.getAttribute('aria-label') === 'Message' &&
    document.querySelector('button[aria-label^="Model: "]')?.checkVisibility()`,
}

export const emptyKind: StartedKind = {
  folder: join(import.meta.dirname, '../empty-window'),
  usable: `document.querySelector('main')?.textContent === 'Nothing'`,
}

/** Told once, after the paint of the first frame in which the condition holds. */
const watcher = (condition: string) => `
  (() => {
    if (window.isWatched) return
    window.isWatched = true
    const look = () => {
      if (!(${condition})) return requestAnimationFrame(look)
      const painted = new MessageChannel()
      painted.port1.onmessage = () => tell(String(Date.now()))
      painted.port2.postMessage(null)
    }
    requestAnimationFrame(look)
  })()`

export interface StartedApp {
  readonly pid: number
  /** From the start of the process to a window that can be used. Milliseconds. */
  readonly usableAfter: number
  /** Ends the app as a person does, by closing its window. */
  end(): Promise<void>
}

export async function startApp(kind: StartedKind, home: Home): Promise<StartedApp> {
  const began = Date.now()
  const child = spawn(electronExecutable(), ['--remote-debugging-port=0', kind.folder], {
    env: home.environment,
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  const { pid } = child
  if (pid === undefined) throw new Error('the app did not start')
  try {
    const { word, close } = await firstWord(await debuggingAddress(child), watcher(kind.usable))
    const end = async () => {
      close()
      await ended(child)
    }
    return { pid, usableAfter: Number(word) - began, end }
  } catch (thrown) {
    child.kill('SIGKILL')
    throw thrown
  }
}

async function debuggingAddress({ stderr }: ChildProcess): Promise<string> {
  if (stderr === null) throw new Error('the app has no standard error')
  const { promise, resolve } = Promise.withResolvers<string>()
  createInterface({ input: stderr }).on('line', (line) => {
    const address = /^DevTools listening on (ws:.*)$/.exec(line)?.[1]
    if (address !== undefined) resolve(address)
  })
  return within(promise, 60_000, 'the debugging port')
}

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const exit = once(child, 'exit')
  const killer = setTimeout(() => child.kill('SIGKILL'), endPatience)
  await exit
  clearTimeout(killer)
}
