import { spawn } from 'node:child_process'
import { test as base, type ElectronApplication, _electron as electron, type Page } from '@playwright/test'
import { electronExecutable, repository } from './electron.ts'
import { type DaemonChoice, Home } from './home.ts'
import { painted } from './painted.ts'

/** What a test may start with; all of it is what a person's machine may have. */
export interface Start {
  daemon: DaemonChoice
  systemLocale: string
}

/** The app as a person has it: a window, and the folders that outlive it. */
export class Sotto {
  readonly home: Home
  #app: ElectronApplication | null = null
  #page: Page | null = null
  /** What the page wrote to its console as an error, and what it threw. */
  readonly complaints: string[] = []

  constructor(home: Home) {
    this.home = home
  }

  get page(): Page {
    if (this.#page === null) throw new Error('the window is not open')
    return this.#page
  }

  get app(): ElectronApplication {
    if (this.#app === null) throw new Error('the app is not running')
    return this.#app
  }

  async open(): Promise<Page> {
    this.#app = await electron.launch({
      executablePath: electronExecutable(),
      args: [repository],
      env: this.home.environment,
    })
    const page = await this.#app.firstWindow()
    page.on('pageerror', (error) => this.complaints.push(String(error)))
    page.on('console', (message) => {
      if (message.type() === 'error') this.complaints.push(message.text())
    })
    this.#page = page
    // The first document of a window is blank; what a person sees comes after it.
    await page.waitForURL(/index\.html$/)
    await page.getByRole('main').waitFor()
    await painted(page)
    return page
  }

  async close(): Promise<void> {
    await this.#app?.close()
    this.#app = null
  }

  /** Starts the app a second time with the same folders, as a second click on its icon does; its exit code. */
  startAgain(): Promise<number | null> {
    return new Promise((resolve, reject) => {
      const child = spawn(electronExecutable(), [repository], { env: this.home.environment, stdio: 'ignore' })
      child.once('error', reject)
      child.once('exit', (code) => resolve(code))
    })
  }

  /** As a crash or a power cut ends it: no chance to tidy up. */
  async kill(): Promise<void> {
    const child = this.app.process()
    const gone = new Promise((resolve) => child.once('exit', resolve))
    child.kill('SIGKILL')
    await gone
    this.#app = null
  }
}

export const test = base.extend<Start & { sotto: Sotto }>({
  daemon: ['real', { option: true }],
  systemLocale: ['en_US.UTF-8', { option: true }],
  sotto: async ({ daemon, systemLocale }, use) => {
    const home = new Home(daemon, systemLocale)
    const sotto = new Sotto(home)
    await sotto.open()
    await use(sotto)
    await sotto.close()
    home.remove()
  },
})
