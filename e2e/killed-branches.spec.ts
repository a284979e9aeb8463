import { expect } from '@playwright/test'
import { chat } from './harness/chat.ts'
import { test } from './harness/sotto.ts'

const long = Array.from({ length: 400 }, (_none, at) => `word${at}`).join(' ')

test.use({
  daemon: {
    chat: [{ text: 'The first answer.' }, { text: 'A second answer.' }, { text: long, tokensPerSecond: 60 }],
    title: { text: 'A title of the model' },
  },
})

test('killed while an edit is answered, and branches, titles or what was deleted are not as they were', async ({
  sotto,
}) => {
  let { page } = sotto
  await chat.ask(page, 'What is it?')
  await expect(chat.answers(page)).toContainText('The first answer.')
  await chat.answered(page)
  const row = () => chat.sidebar(page).getByRole('button', { name: 'A title of the model', exact: true })
  await expect(row()).toBeVisible()
  await page.getByRole('button', { name: 'Retry' }).press('Enter')
  await expect(chat.answers(page)).toContainText('A second answer.')
  await chat.answered(page)
  await page.getByRole('button', { name: 'Previous version' }).press('Enter')
  await expect(chat.answers(page)).toContainText('The first answer.')

  await page.getByRole('button', { name: 'Edit' }).first().press('Enter')
  await page.getByRole('textbox', { name: 'Edit the question' }).fill('What is it really?')
  await page.keyboard.press('Enter')
  await expect(chat.answers(page)).toContainText('word20')
  await sotto.kill()

  page = await sotto.open()
  await row().click()
  await expect(chat.questions(page)).toContainText('What is it really?')
  await expect(chat.answers(page)).toContainText('Interrupted')
  await expect(chat.answers(page)).toContainText('word1')
  await page.getByRole('button', { name: 'Previous version' }).press('Enter')
  await expect(chat.questions(page)).toContainText('What is it?')
  await expect(chat.answers(page)).toContainText('The first answer.')
  await page.getByRole('article', { name: 'Question' }).getByRole('button', { name: 'Delete' }).press('Enter')
  await expect(chat.questions(page)).toContainText('What is it really?')
  await sotto.kill()

  page = await sotto.open()
  await row().click()
  await expect(chat.questions(page)).toContainText('What is it really?')
  await expect(page.getByRole('group', { name: 'Versions of this message' })).toHaveCount(0)
  expect(sotto.complaints).toEqual([])
})
