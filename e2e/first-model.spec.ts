import { expect } from '@playwright/test'
import { chat } from './harness/chat.ts'
import { test } from './harness/sotto.ts'

const slowPull = { bytes: 2_000_000_000, steps: 400, everyMs: 25 }

test.describe('a machine without a model', () => {
  test.use({ daemon: { models: [], pull: slowPull, chat: { text: 'The first answer.' } } })

  test('is offered one with its size; a download shows how far it is, can be cancelled and begun again', async ({
    sotto,
  }) => {
    const { page } = sotto
    const offer = page.getByRole('button', { name: /^Download llama3\.2:3b, \d/ })
    await offer.click()
    const bar = page.getByRole('progressbar', { name: 'Downloading llama3.2:3b' })
    await expect(bar).toHaveAttribute('value', /[1-9]/)
    await page.getByRole('button', { name: 'Cancel download' }).click()
    await expect(bar).toBeHidden()
    await expect(offer).toBeVisible()

    sotto.home.rewriteDouble({
      models: [],
      pull: { bytes: 1000, steps: 5 },
      chat: { text: 'The first answer.' },
    })
    await sotto.close()
    const again = await sotto.open()
    await again.getByRole('button', { name: /^Download llama3\.2:3b/ }).click()
    await expect(again.getByRole('button', { name: 'Model: llama3.2:3b' })).toBeVisible()
    await chat.ask(again, 'Hello')
    await expect(chat.answers(again)).toContainText('The first answer.')
  })
})

test.describe('a library that cannot be reached', () => {
  test.use({ daemon: { models: [], pull: { mode: 'unreachable' } } })

  test('is told with what to do, and the offer stands again', async ({ sotto }) => {
    await sotto.page.getByRole('button', { name: /^Download llama3\.2:3b/ }).click()
    await expect(sotto.page.getByRole('alert')).toContainText('The model library cannot be reached')
    await expect(sotto.page.getByRole('button', { name: 'Download llama3.2:3b' })).toBeVisible()
  })
})
