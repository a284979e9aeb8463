import { type ElectronApplication, _electron as electron, type Page } from '@playwright/test'
import { electronExecutable, repository } from '../../e2e/harness/electron.ts'
import type { Person } from './person.ts'

/** How long the window and its model may take to be there. Milliseconds. */
const patience = 60_000

/** The app in a real window, used by role and accessible name. */
export class SottoWindow {
  readonly app: ElectronApplication
  readonly page: Page

  constructor(app: ElectronApplication, page: Page) {
    this.app = app
    this.page = page
  }

  async newChat(): Promise<void> {
    await this.page.getByRole('button', { name: 'New chat' }).click()
    await this.page.getByRole('article').first().waitFor({ state: 'detached' })
  }

  /** Types the question; `ask` sends it. */
  async type(question: string): Promise<void> {
    await this.page.getByRole('textbox', { name: 'Message' }).fill(question)
  }

  async ask(): Promise<void> {
    await this.page.keyboard.press('Enter')
  }

  /** Resolves when nothing streams. */
  async answered(): Promise<void> {
    await this.page.getByRole('button', { name: 'Send', exact: true }).waitFor({ timeout: patience })
  }
}

/** Opens the app for `work` and closes it. */
export async function inSotto<Value>(
  person: Person,
  work: (window: SottoWindow) => Promise<Value>,
): Promise<Value> {
  const app = await electron.launch({
    executablePath: electronExecutable(),
    args: [repository],
    env: person.home.environment,
  })
  try {
    const page = await app.firstWindow()
    await page.waitForURL(/index\.html$/)
    await page.getByRole('button', { name: /^Model: / }).waitFor({ timeout: patience })
    return await work(new SottoWindow(app, page))
  } finally {
    await app.close()
  }
}
