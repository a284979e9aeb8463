/** What each part of the contract is given: the app that runs, on the platform that is being held to it. */
import { expect } from 'vitest'
import type { FixtureApp, Platform } from '../testing/fixture-app.ts'

export const patience = { timeout: 10_000 }

export class Contract {
  readonly platform: Platform
  /** Two files to choose and drop: `nöte 1.md` and `two.txt`. */
  files = ''
  #running: FixtureApp | undefined

  constructor(platform: Platform) {
    this.platform = platform
  }

  get running(): FixtureApp {
    if (!this.#running) throw new Error('the fixture did not start')
    return this.#running
  }

  set running(app: FixtureApp) {
    this.#running = app
  }

  /** Waits until the events of the main process are so. */
  async eventually(isSo: (events: unknown[][]) => boolean): Promise<void> {
    await expect.poll(async () => isSo(await this.running.events()), patience).toBe(true)
  }
}

export function named(name: string): (events: unknown[][]) => boolean {
  return (events) => events.some(([first]) => first === name)
}
