import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from '@playwright/test'
import { chat } from './harness/chat.ts'
import { filesWith } from './harness/files-with.ts'
import { test } from './harness/sotto.ts'

const typed = '临时的秘密 quince-lantern'
const said = 'marmalade-orbit'

test.use({ daemon: { chat: { text: said } } })

test('a temporary chat is in no list and nowhere on disk, and leaving it asks once', async ({ sotto }) => {
  let { page } = sotto
  const leaving = page.getByRole('alertdialog', { name: 'Leave the temporary chat?' })
  await page.keyboard.press('ControlOrMeta+Shift+N')
  await expect(page.getByText('Nothing of this chat is kept')).toBeVisible()
  await chat.ask(page, typed)
  await expect(chat.answers(page)).toContainText(said)
  await chat.answered(page)
  await expect(chat.sidebar(page).getByText('No chats yet')).toBeVisible()

  await page.keyboard.press('ControlOrMeta+N')
  await expect(leaving).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(leaving).toHaveCount(0)
  await expect(chat.questions(page)).toHaveText(typed)

  await chat.composer(page).fill('more of it')
  await page.keyboard.press('ControlOrMeta+N')
  await leaving.getByRole('button', { name: 'Leave' }).press('Enter')
  await expect(chat.questions(page)).toHaveCount(0)
  await expect(chat.composer(page)).toHaveValue('')

  await sotto.close()
  for (const words of [typed, said, 'more of it']) {
    const plant = join(sotto.home.root, 'temporary/plant')
    writeFileSync(plant, `x${Buffer.from(words).toString('base64')}`)
    expect(filesWith(sotto.home.folders, words)).toEqual([plant])
  }
  page = await sotto.open()
  await expect(chat.sidebar(page).getByText('No chats yet')).toBeVisible()
  expect(sotto.complaints).toEqual([])
})
