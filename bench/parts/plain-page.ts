import { join } from 'node:path'
import { _electron as electron, type Page } from '@playwright/test'
import { electronExecutable } from '../../e2e/harness/electron.ts'
import { Person } from './person.ts'

export interface PlainPage {
  readonly page: Page
  /** Asks the daemon, and shows what it answers. */
  readonly stream: (daemon: string) => Promise<void>
}

/** Opens the empty page that shows an answer as plain text. */
export async function inPlainPage<Value>(work: (plain: PlainPage) => Promise<Value>): Promise<Value> {
  const person = new Person({})
  const app = await electron.launch({
    executablePath: electronExecutable(),
    args: [join(import.meta.dirname, '../plain-text')],
    env: person.home.environment,
  })
  try {
    const page = await app.firstWindow()
    await page.waitForURL(/index\.html$/)
    const stream = async (daemon: string) => {
      await page.evaluate(() =>
        document.querySelector('main')?.replaceChildren(document.createElement('div')),
      )
      await app.evaluate(async ({ BrowserWindow }, address) => {
        const [window] = BrowserWindow.getAllWindows()
        const messages = [{ role: 'user', content: 'Say all of it.' }]
        const body = JSON.stringify({ model: 'scripted:1b', messages, stream: true })
        const response = await fetch(`${address}/api/chat`, { method: 'POST', body })
        const decoder = new TextDecoder()
        let rest = ''
        for await (const chunk of response.body ?? []) {
          const lines = (rest + decoder.decode(chunk, { stream: true })).split('\n')
          rest = lines.pop() ?? ''
          const text = lines.map((line) => JSON.parse(line).message.content).join('')
          window?.webContents.send('text', text)
        }
      }, daemon)
    }
    return await work({ page, stream })
  } finally {
    await app.close()
    person.leave()
  }
}
