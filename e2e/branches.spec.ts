import { expect, type Page } from '@playwright/test'
import { chat } from './harness/chat.ts'
import { test } from './harness/sotto.ts'

test.use({
  daemon: {
    chat: [
      { text: 'The first answer.' },
      { text: 'A second answer.' },
      { text: 'An answer to the edit.' },
      { text: 'What followed.' },
    ],
  },
})

const answered = async (page: Page, said: string) => {
  await expect(chat.answers(page).last()).toContainText(said)
  await chat.answered(page)
}

test('by keys alone: an edit and a second answer make branches, and every branch is found again', async ({
  sotto,
}) => {
  let { page } = sotto
  await chat.ask(page, 'What is it?')
  await answered(page, 'The first answer.')
  await page.getByRole('button', { name: 'Retry' }).press('Enter')
  await answered(page, 'A second answer.')
  await expect(page.getByRole('group', { name: 'Versions of this message' })).toHaveText('2/2')

  await chat.composer(page).focus()
  await page.keyboard.press('ArrowUp')
  const editor = page.getByRole('textbox', { name: 'Edit the question' })
  await expect(editor).toBeFocused()
  await expect(editor).toHaveValue('What is it?')
  await page.keyboard.press('Escape')
  await expect(editor).toHaveCount(0)
  await page.keyboard.press('ArrowUp')
  await editor.fill('What is it really?')
  await page.keyboard.press('Enter')
  await answered(page, 'An answer to the edit.')
  await expect(chat.questions(page)).toContainText('What is it really?')
  await expect(page.getByText('2 more replies under other versions')).toBeVisible()

  await chat.composer(page).focus()
  await page.keyboard.press('Alt+ArrowLeft')
  await expect(chat.questions(page)).toContainText('What is it?')
  await expect(chat.answers(page)).toContainText('A second answer.')
  await page.keyboard.press('Alt+ArrowLeft')
  await expect(chat.answers(page)).toContainText('The first answer.')
  await chat.ask(page, 'And then?')
  await answered(page, 'What followed.')

  await sotto.close()
  page = await sotto.open()
  await chat.sidebar(page).getByRole('button', { name: 'What is it?' }).click()
  await expect(chat.questions(page)).toContainText(['What is it?', 'And then?'])
  await expect(chat.answers(page).first()).toContainText('The first answer.')
  await chat.questions(page).first().getByRole('button', { name: 'Next version' }).press('Enter')
  await expect(chat.questions(page)).toContainText(['What is it really?'])
  await expect(chat.questions(page)).toHaveCount(1)
  expect(sotto.complaints).toEqual([])
})

test('a message and a chat deleted by keys come back by undo, and a chat from the bin', async ({ sotto }) => {
  let { page } = sotto
  await chat.ask(page, 'Keep this')
  await answered(page, 'The first answer.')
  const question = page.getByRole('article', { name: 'Question' })
  await question.getByRole('button', { name: 'Delete' }).press('Enter')
  await expect(chat.questions(page)).toHaveCount(0)
  await expect(page.getByText('2 messages deleted')).toBeVisible()
  await page.getByRole('button', { name: 'Undo' }).press('Enter')
  await expect(chat.answers(page)).toContainText('The first answer.')

  const row = chat.sidebar(page).getByRole('button', { name: 'Keep this', exact: true })
  await row.press('F2')
  const title = page.getByRole('textbox', { name: 'Title of the chat' })
  await title.fill('Kept')
  await page.keyboard.press('Enter')
  const renamed = chat.sidebar(page).getByRole('button', { name: 'Kept', exact: true })
  await expect(renamed).toBeFocused()
  await renamed.press('Delete')
  await expect(renamed).toHaveCount(0)
  await expect(chat.questions(page)).toHaveCount(0)
  await page.getByRole('button', { name: 'Undo' }).press('Enter')
  await expect(chat.answers(page)).toContainText('The first answer.')
  await renamed.press('Delete')
  await expect(renamed).toHaveCount(0)

  await sotto.close()
  page = await sotto.open()
  await page.getByRole('button', { name: 'Bin' }).press('Enter')
  const bin = page.getByRole('dialog', { name: 'Bin' })
  await expect(bin).toContainText('30 days left')
  await bin.getByRole('button', { name: 'Restore: Kept' }).press('Enter')
  await expect(bin).toContainText('The bin is empty')
  await page.keyboard.press('Escape')
  await chat.sidebar(page).getByRole('button', { name: 'Kept', exact: true }).press('Enter')
  await expect(chat.answers(page)).toContainText('The first answer.')
  expect(sotto.complaints).toEqual([])
})
