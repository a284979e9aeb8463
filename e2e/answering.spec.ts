import { expect } from '@playwright/test'
import { chat } from './harness/chat.ts'
import { test } from './harness/sotto.ts'

const slow = { text: 'one two three four five six seven eight nine ten ', tokens: 4000, tokensPerSecond: 20 }

test.describe('an answer that takes its time', () => {
  test.use({ daemon: { chat: [slow, { text: 'A second answer.' }] } })

  test('stopping keeps what came, and a retry makes another answer', async ({ sotto }) => {
    const { page } = sotto
    await chat.ask(page, 'Count')
    await expect(chat.answers(page)).toContainText('one two three')
    await expect(chat.answers(page)).toHaveAttribute('aria-busy', 'true')
    await page.keyboard.press('Escape')
    await chat.answered(page, 5000)
    await expect(chat.answers(page)).toContainText('Stopped')
    await expect(chat.answers(page)).toContainText('one two three')

    await page.getByRole('button', { name: 'Retry' }).click()
    await expect(chat.answers(page)).toContainText('A second answer.')
    await chat.answered(page)
    await expect(chat.answers(page)).toHaveCount(1)
    expect(sotto.complaints).toEqual([])
  })

  test('a crash in the middle of an answer keeps the question and what came, and goes on by a button', async ({
    sotto,
  }) => {
    await chat.ask(sotto.page, 'Count')
    await expect(chat.answers(sotto.page)).toContainText('one two three four five six seven eight nine ten')
    await sotto.kill()

    sotto.home.rewriteDouble({ chat: { text: ' and the rest.' } })
    const page = await sotto.open()
    await chat.sidebar(page).getByRole('button', { name: 'Count' }).click()
    await expect(chat.questions(page)).toHaveText('Count')
    await expect(chat.answers(page)).toContainText('Interrupted')
    await expect(chat.answers(page)).toContainText('one two three')
    await page.getByRole('button', { name: 'Continue' }).click()
    await expect(chat.answers(page)).toContainText('and the rest.')
    await expect(chat.answers(page)).toContainText('one two three')
  })

  test('a second window of the app is the first one again', async ({ sotto }) => {
    const windows = () => sotto.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)
    expect(await sotto.startAgain()).toBe(0)
    expect(await windows()).toBe(1)
  })

  test('another conversation can be read while one is being answered, and the answer is not lost', async ({
    sotto,
  }) => {
    const { page } = sotto
    await chat.ask(page, 'Count')
    await expect(chat.answers(page)).toContainText('one two')
    await page.getByRole('button', { name: 'New chat' }).click()
    await expect(chat.questions(page)).toHaveCount(0)
    await chat.sidebar(page).getByRole('button', { name: 'Count' }).click()
    await expect(chat.answers(page)).toContainText('one two three four five six seven eight')
    await chat.stop(page).click()
    await chat.answered(page, 5000)
  })
})

test.describe('a reload of the page', () => {
  test.use({ daemon: { chat: slow } })

  test('attaches to the answer that runs', async ({ sotto }) => {
    const { page } = sotto
    await chat.ask(page, 'Count')
    await expect(chat.answers(page)).toContainText('one two')
    await page.reload()
    await chat.sidebar(page).getByRole('button', { name: 'Count' }).click()
    await expect(chat.answers(page)).toHaveAttribute('aria-busy', 'true')
    await expect(chat.answers(page)).toContainText('one two three four five six seven eight nine ten')
  })
})
