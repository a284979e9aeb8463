import { expect } from '@playwright/test'
import { chat } from './harness/chat.ts'
import { test } from './harness/sotto.ts'

/** What the daemon does wrong, the sentence that says so, and whether what came before it is kept. */
const faults = [
  { mode: 'cut', says: /cut off|broke off|ended early/i, keeps: true },
  { mode: 'cut-socket', says: /cut off|broke off|ended early/i, keeps: true },
  { mode: 'half-character', says: /cannot be read|could not be read|not readable/i, keeps: true },
  { mode: 'long-line', says: /line/i, keeps: true },
  { mode: 'error-line', says: /./, keeps: true },
  { mode: 'html', says: /not Ollama/i, keeps: false },
  { mode: 'redirect', says: /redirect/i, keeps: false },
  { mode: 'not-found', says: /No scripted:1b/i, keeps: false },
  { mode: 'out-of-memory', says: /Not enough memory/i, keeps: false },
  { mode: 'crash', says: /crashed|stopped/i, keeps: false },
  { mode: 'context-too-long', says: /window/i, keeps: false },
  { mode: 'remote-host', says: /a cloud answered/i, keeps: false },
] as const

for (const { mode, says, keeps } of faults) {
  test.describe(`a daemon in the mode "${mode}"`, () => {
    test.use({ daemon: { chat: [{ mode, text: 'begun well', after: 2 }, { text: 'Now it works.' }] } })

    test('is told in a sentence, the question is kept, and a retry answers it', async ({ sotto }) => {
      const { page } = sotto
      await chat.ask(page, 'A question that must not be lost')
      const alert = page.getByRole('alert')
      await expect(alert).toBeVisible()
      await expect(alert).toContainText(says)
      await expect(chat.questions(page)).toHaveText('A question that must not be lost')
      if (keeps) await expect(chat.answers(page)).toContainText('begun')
      else await expect(chat.answers(page)).not.toContainText('begun')
      await chat.answered(page)

      await page.getByRole('button', { name: 'Retry' }).first().click()
      await expect(chat.answers(page)).toContainText('Now it works.')
      expect(sotto.complaints).toEqual([])
    })
  })
}

test.describe('no Ollama on this machine', () => {
  test.use({ daemon: 'none' })

  test('is said with the next step, and what is typed is kept over a restart', async ({ sotto }) => {
    await expect(sotto.page.getByText('No Ollama was found on this device').first()).toBeVisible()
    await chat.composer(sotto.page).fill('A thought for later')
    await sotto.close()
    const page = await sotto.open()
    await expect(chat.composer(page)).toHaveValue('A thought for later')
  })
})
