import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from '@playwright/test'
import { chat } from './harness/chat.ts'
import { test } from './harness/sotto.ts'

test.use({ daemon: {} })

test('a second start names its model and takes a question before the service answers, which is then answered', async ({
  sotto,
}) => {
  await chat.ask(sotto.page, 'The first question')
  await chat.answered(sotto.page)
  await sotto.close()

  const launcher = join(sotto.home.root, 'bin/ollama')
  const mayStart = join(sotto.home.root, 'may-start')
  const held = `\nuntil [ -e '${mayStart}' ]; do sleep 0.05; done\nexec`
  writeFileSync(launcher, readFileSync(launcher, 'utf8').replace('\nexec', held))

  const page = await sotto.open()
  await expect(page.getByRole('button', { name: 'Model: scripted:1b' })).toBeVisible()
  await chat.ask(page, 'The second question')
  await expect(chat.stop(page)).toBeVisible()
  await expect(chat.sidebar(page).getByText('Starting Ollama')).toBeVisible()

  writeFileSync(mayStart, '')
  await chat.answered(page)
  await expect(chat.answers(page)).toContainText(/This device.*scripted:1b/)
  expect(sotto.complaints).toEqual([])
})
