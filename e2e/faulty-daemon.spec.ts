import { expect } from '@playwright/test'
import { chat } from './harness/chat.ts'
import { test } from './harness/sotto.ts'

/** What the daemon does wrong, the sentence that says so, whether what came before it is kept, and the next step. */
const faults = [
  { mode: 'cut', says: /cut off|broke off|ended early/i, keeps: true },
  { mode: 'cut-socket', says: /cut off|broke off|ended early/i, keeps: true },
  { mode: 'half-character', says: /cannot be read|could not be read|not readable/i, keeps: true },
  { mode: 'long-line', says: /line/i, keeps: true },
  { mode: 'error-line', says: /./, keeps: true },
  { mode: 'html', says: /not Ollama/i, keeps: false },
  { mode: 'redirect', says: /redirect/i, keeps: false },
  { mode: 'not-found', says: /No scripted:1b/i, keeps: false },
  { mode: 'out-of-memory', says: /Not enough memory/i, keeps: false, step: 'Ask with a smaller window' },
  { mode: 'crash', says: /crashed|stopped/i, keeps: false },
  { mode: 'context-too-long', says: /window/i, keeps: false, step: 'Ask with a larger window' },
  { mode: 'busy', says: /as many questions waiting as it takes/i, keeps: false },
  { mode: 'cancelled', says: /let go of the question/i, keeps: false },
  { mode: 'not-chat', says: /cannot hold a conversation/i, keeps: false },
  { mode: 'no-thinking', says: /cannot think as it was set to/i, keeps: false, step: 'Ask without thinking' },
  { mode: 'usage-limit', says: /a cloud answered/i, keeps: false },
  { mode: 'remote-host', says: /a cloud answered/i, keeps: false },
] satisfies { mode: string; says: RegExp; keeps: boolean; step?: string }[]

for (const { mode, says, keeps, step = 'Retry' } of faults) {
  test.describe(`a daemon in the mode "${mode}"`, () => {
    test.use({ daemon: { chat: [{ mode, text: 'begun well', after: 2 }, { text: 'Now it works.' }] } })

    test('is told in a sentence, the question is kept, and its next step answers it', async ({ sotto }) => {
      const { page } = sotto
      await chat.ask(page, 'A question that must not be lost')
      const alert = page.getByRole('alert')
      await expect(alert).toBeVisible()
      await expect(alert).toContainText(says)
      await expect(chat.questions(page)).toHaveText('A question that must not be lost')
      if (keeps) await expect(chat.answers(page)).toContainText('begun')
      else await expect(chat.answers(page)).not.toContainText('begun')
      await chat.answered(page)

      await page.getByRole('button', { name: step }).first().click()
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
