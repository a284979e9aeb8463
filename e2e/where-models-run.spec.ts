import { expect } from '@playwright/test'
import { chat } from './harness/chat.ts'
import { test } from './harness/sotto.ts'

test.use({
  daemon: {
    models: [
      { name: 'scripted:1b' },
      { name: 'innocent:latest', remoteHost: 'https://ollama.com:443', remoteModel: 'big' },
      { name: 'x:mine-cloud' },
      { name: 'stub:latest', bytes: 0, modelInfo: false },
    ],
    chat: { text: 'Understood.' },
  },
})

test('cloud models and stubs are shown with the reason and cannot be chosen, a local one can', async ({
  sotto,
}) => {
  const { page } = sotto
  await page.getByRole('button', { name: /^Model: scripted:1b/ }).click()
  const menu = page.getByRole('menu')
  for (const name of ['innocent', 'x:mine-cloud', 'stub']) {
    await expect(menu.getByRole('menuitemradio', { name: new RegExp(name) })).toBeDisabled()
  }
  await expect(menu.getByRole('menuitemradio', { name: /innocent/ })).toContainText('ollama.com')
  await expect(menu.getByRole('menuitemradio', { name: /scripted/ })).toBeEnabled()
})

test('a model that turns out to be an alias of a cloud one is refused before anything is sent', async ({
  sotto,
}) => {
  const { page } = sotto
  await chat.ask(page, 'The first question')
  await expect(chat.answers(page)).toContainText('Understood.')
  await chat.answered(page)
  await sotto.close()

  sotto.home.rewriteDouble({
    models: [{ name: 'scripted:1b', remoteHost: 'https://ollama.com:443', remoteModel: 'big' }],
    chat: { text: 'A cloud says hello.' },
  })
  const again = await sotto.open()
  await chat.sidebar(again).getByRole('button', { name: 'The first question' }).click()
  await chat.composer(again).fill('The second question')
  await again.keyboard.press('Enter')
  await expect(again.getByRole('alert')).toContainText(
    'Refused: this model runs in the cloud. Nothing was sent',
  )
  await expect(chat.questions(again).last()).toHaveText('The second question')
  await expect(chat.answers(again).last()).not.toContainText('hello')
})
