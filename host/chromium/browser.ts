/** The one Chromium of the app: starts it, owns its pipe, opens windows in it, ends it. */
import { type ChildProcess, spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { createInterface } from 'node:readline'
import { Readable, Writable } from 'node:stream'
import { bootstrapAddress, bootstrapToken, headlessBootstrapAddress } from './bootstrap-page.ts'
import { Connection } from './connection.ts'
import { browserFlags, commonFlags } from './flags.ts'
import type { Target } from './target.ts'

export interface BrowserOptions {
  executable: string
  profile: string
  headless: boolean
  /** Given by Playwright only, which then also waits for Chromium's line about it on standard error. */
  debuggingPort: string | undefined
  language: string | undefined
  scale: string | undefined
}

export interface WindowRequest {
  width: number
  height: number
  x: number
  y: number
}

/** How long a closing browser may take, in ms, before it is killed. */
const closingTime = 1500

export class Browser {
  readonly headless: boolean
  readonly connection: Connection
  readonly exited: Promise<void>
  readonly #process: ChildProcess
  readonly #openAppWindow: (url: string) => void
  readonly #expected = new Map<string, (target: Target) => void>()
  #privateContext: Promise<string> | undefined

  constructor(options: BrowserOptions) {
    const common = commonFlags(options.profile, options.language)
    const environment = childEnvironment(options.executable)
    this.headless = options.headless
    this.#process = spawn(
      options.executable,
      [...common, ...browserFlags(options.headless, options.debuggingPort, options.scale)],
      { stdio: ['ignore', 'ignore', 'pipe', 'pipe', 'pipe'], env: environment },
    )
    this.exited = new Promise((resolve) => {
      this.#process.once('exit', () => resolve())
      this.#process.once('error', () => resolve())
    })
    this.#openAppWindow = (url) => {
      spawn(options.executable, [...common, `--app=${url}`], { stdio: 'ignore', env: environment }).on(
        'error',
        () => undefined,
      )
    }
    const [, , errors, output, input] = this.#process.stdio
    if (!(errors instanceof Readable && output instanceof Writable && input instanceof Readable)) {
      throw new Error('electron-host: Chromium got no pipe')
    }
    this.connection = new Connection(output, input)
    createInterface({ input: errors }).on('line', (line) => {
      if (line.startsWith('DevTools listening on')) process.stderr.write(`${line}\n`)
    })
  }

  /** Starts watching: from here on every request is held for the host, and every new target waits for it. */
  async watch(): Promise<void> {
    const { root } = this.connection
    if (this.headless) this.#openPrivateContext().catch(() => undefined)
    await Promise.all([
      root.send('Fetch.enable', { patterns: [{ urlPattern: '*' }] }),
      root.send('Target.setAutoAttach', { autoAttach: true, waitForDebuggerOnStart: true, flatten: true }),
    ])
  }

  /** Resolves with the window's page, paused before its first document. */
  openWindow(request: WindowRequest): Promise<Target> {
    const token = `w${randomUUID()}`
    const { promise, resolve, reject } = Promise.withResolvers<Target>()
    this.#expected.set(token, resolve)
    if (this.headless) this.#openHeadless(token, request).catch(reject)
    else this.#openAppWindow(bootstrapAddress(token))
    return promise
  }

  /** True if the page is a window that the host asked for; its opener is then told. */
  claim(target: Target): boolean {
    const token = bootstrapToken(target.info.url)
    const resolve = token === undefined ? undefined : this.#expected.get(token)
    if (token === undefined || !resolve) return false
    this.#expected.delete(token)
    resolve(target)
    return true
  }

  async close(): Promise<void> {
    this.connection.root.post('Browser.close')
    const patience = setTimeout(() => this.#process.kill('SIGKILL'), closingTime)
    await this.exited
    clearTimeout(patience)
  }

  /** Headless Chromium opens targets on the record even with `--incognito`: they get a context that is not. */
  #openPrivateContext(): Promise<string> {
    this.#privateContext ??= this.connection.root
      .send('Target.createBrowserContext', { disposeOnDetach: true })
      .then((made) => made.browserContextId)
    return this.#privateContext
  }

  async #openHeadless(token: string, { width, height, x, y }: WindowRequest): Promise<void> {
    const { root } = this.connection
    const browserContextId = await this.#openPrivateContext()
    await root.send('Target.createTarget', {
      url: headlessBootstrapAddress(token),
      browserContextId,
      newWindow: true,
      width,
      height,
      left: x,
      top: y,
    })
  }
}

/** Without a PATH Chromium finds no xdg-open; without a bus it reaches no portal and no keyring. */
function childEnvironment(executable: string): NodeJS.ProcessEnv {
  return {
    ...process.env,
    // without a locale Chromium reads file names as ASCII, and takes no other file
    ...(hasLocale(process.env) ? {} : { LC_ALL: 'C.UTF-8' }),
    PATH: '/nonexistent',
    CHROME_WRAPPER: executable,
    DBUS_SESSION_BUS_ADDRESS: 'disabled:',
    DBUS_SYSTEM_BUS_ADDRESS: 'disabled:',
  }
}

/** The first of them that is set decides, as in POSIX. */
function hasLocale({ LC_ALL, LC_CTYPE, LANG }: NodeJS.ProcessEnv): boolean {
  return !['', 'C', 'POSIX'].includes(LC_ALL || LC_CTYPE || LANG || '')
}
