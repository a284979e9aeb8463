/** Starts the fixture app by Playwright, on the host or on Electron: the same test for both. */
import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { _electron, type ElectronApplication, type Page } from '@playwright/test'

const inHost = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url))
const fixture = inHost('fixture')

export interface Platform {
  name: string
  executable: string
  isHost: boolean
  hasDisplay: boolean
}

const electron = inHost('../node_modules/electron/dist/electron')
const hasDisplay = Boolean(process.env['DISPLAY'])

/** What the contract is checked on here. */
export const platforms: Platform[] = [
  { name: 'the host, headless', executable: inHost('electron'), isHost: true, hasDisplay: false },
  ...(hasDisplay
    ? [{ name: 'the host, on a display', executable: inHost('electron'), isHost: true, hasDisplay: true }]
    : []),
  ...(hasDisplay && existsSync(electron)
    ? [{ name: 'Electron', executable: electron, isHost: false, hasDisplay: true }]
    : []),
]

export interface FixtureApp {
  application: ElectronApplication
  page: Page
  userData: string
  /** Everything that happened in the main process, in order. */
  events(): Promise<unknown[][]>
  /** Starts the app once more with these arguments; resolves when that process has ended. */
  startAgain(argument: string, directory: string): Promise<number | null>
  end(): Promise<void>
}

function environment(
  { hasDisplay: wantsDisplay }: Platform,
  more: NodeJS.ProcessEnv,
): { [name: string]: string } {
  const { DISPLAY, WAYLAND_DISPLAY, ...rest } = process.env
  const display = wantsDisplay && DISPLAY ? { DISPLAY } : {}
  const all = { ...rest, ...display, ...more }
  return Object.fromEntries(
    Object.entries(all).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  )
}

function exitOf(child: ChildProcess): Promise<number | null> {
  return new Promise((resolve) => child.once('exit', resolve))
}

export async function startFixture(platform: Platform, more: NodeJS.ProcessEnv = {}): Promise<FixtureApp> {
  const userData = await mkdtemp(join(tmpdir(), 'host-contract-'))
  const env = environment(platform, { ...more, FIXTURE_USER_DATA: userData })
  const application = await _electron.launch({ executablePath: platform.executable, args: [fixture], env })
  const page = await application.firstWindow()
  await page.waitForSelector('html[data-ready]')
  return {
    application,
    page,
    userData,
    events: () => application.evaluate(() => globalThis.fixtureEvents),
    startAgain: (argument, cwd) => {
      const sandbox = platform.isHost || process.getuid?.() !== 0 ? [] : ['--no-sandbox']
      return exitOf(
        spawn(platform.executable, [...sandbox, fixture, argument], { env, cwd, stdio: 'ignore' }),
      )
    },
    end: async () => {
      // the fixture stays when its last window closes, as an app with a tray does
      await application.close()
      await rm(userData, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}
