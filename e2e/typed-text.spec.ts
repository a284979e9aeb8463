import { expect } from '@playwright/test'
import { chat } from './harness/chat.ts'
import { test } from './harness/sotto.ts'

test.use({ daemon: { chat: { text: 'Understood.' } } })

test('an empty message sends nothing and says so', async ({ sotto }) => {
  const { page } = sotto
  await expect(page.getByRole('button', { name: /^Model: / })).toBeVisible()
  for (const text of ['', '   ', '\n\n']) {
    await chat.composer(page).fill(text)
    await chat.composer(page).press('Enter')
  }
  await expect(chat.questions(page)).toHaveCount(0)
  await expect(page.getByText('No chats yet')).toBeVisible()
})

test('Enter belongs to the input method while it composes', async ({ sotto }) => {
  const { page } = sotto
  await expect(page.getByRole('button', { name: /^Model: / })).toBeVisible()
  await chat.composer(page).focus()
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('Input.imeSetComposition', { text: 'ni', selectionStart: 2, selectionEnd: 2 })
  await devtools.send('Input.dispatchKeyEvent', {
    type: 'rawKeyDown',
    key: 'Process',
    code: 'Enter',
    windowsVirtualKeyCode: 229,
  })
  await expect(chat.questions(page)).toHaveCount(0)
  await devtools.send('Input.insertText', { text: '你好' })
  await expect(chat.composer(page)).toHaveValue('你好')
  // Some input methods end the composition just before the Enter that chose the word: that one sends nothing.
  await expect(async () => {
    await page.keyboard.press('Enter')
    await expect(chat.questions(page)).toHaveText('你好', { timeout: 500 })
  }).toPass()
  await chat.answered(page)
})

test('Shift+Enter makes a line, and lines are kept as typed', async ({ sotto }) => {
  const { page } = sotto
  await expect(page.getByRole('button', { name: /^Model: / })).toBeVisible()
  await chat.composer(page).focus()
  await page.keyboard.type('first')
  await page.keyboard.press('Shift+Enter')
  await page.keyboard.type('second')
  await page.keyboard.press('Enter')
  await expect(chat.questions(page)).toHaveText('first\nsecond', { useInnerText: true })
})

test('five megabytes, NUL, a lone surrogate and bidi controls go in and come back as they were', async ({
  sotto,
}) => {
  const { page } = sotto
  await expect(page.getByRole('button', { name: /^Model: / })).toBeVisible()
  const odd = 'start \u0000 \ud800 \u202Eevil\u202C \u200B end'
  await chat.composer(page).evaluate((field: HTMLTextAreaElement, text) => {
    field.value = text
    field.dispatchEvent(new InputEvent('input', { bubbles: true }))
  }, odd)
  await chat.composer(page).press('Enter')
  await chat.answered(page)
  await expect(chat.questions(page)).toContainText('start')
  await expect(chat.questions(page)).toContainText('end')

  await page.getByRole('button', { name: 'New chat' }).click()
  await chat.composer(page).focus()
  await page.keyboard.insertText('一行二十个字的中文，和 some Latin words.\n'.repeat(110_000))
  await expect(page.getByText(/Pasted text, [\d,]+ characters/)).toBeVisible({ timeout: 60_000 })
  await page.keyboard.press('Enter')
  // More than any window holds: said, not cut.
  await expect(chat.answers(page)).toContainText('tokens over the window', { timeout: 60_000 })
  await chat.answered(page)
  expect(sotto.complaints).toEqual([])
})

test('what is too long is refused in a sentence, and stays in the field', async ({ sotto }) => {
  const { page } = sotto
  await expect(page.getByRole('button', { name: /^Model: / })).toBeVisible()
  await chat.composer(page).focus()
  await page.keyboard.insertText('x'.repeat(8_000_001))
  const held = page.getByText('Pasted text, 8,000,001 characters')
  await expect(held).toBeVisible({ timeout: 60_000 })
  await page.keyboard.press('Enter')
  await expect(page.getByText(/too long/)).toBeVisible({ timeout: 60_000 })
  await expect(held).toBeVisible()
})

test('a paste of 20 KB opens, is changed, outlives a restart and is sent after what is typed', async ({
  sotto,
}) => {
  let { page } = sotto
  await expect(page.getByRole('button', { name: /^Model: / })).toBeVisible()
  await chat.composer(page).focus()
  await page.keyboard.type('Summarise this')
  await page.keyboard.insertText('姓名，电话\n'.repeat(2_000))
  await expect(page.getByText('Pasted text, 12,000 characters')).toBeVisible()
  await expect(chat.composer(page)).toHaveValue('Summarise this')

  await page.getByRole('button', { name: 'Open the pasted text' }).press('Enter')
  const opened = () => page.getByRole('dialog', { name: 'Pasted text' }).getByRole('textbox')
  const field = opened()
  await expect(field).toBeFocused()
  await field.press('ControlOrMeta+End')
  await page.keyboard.type('one line more')
  await page.keyboard.press('Escape')
  await expect(page.getByText('Pasted text, 12,013 characters')).toBeVisible()

  await sotto.close()
  page = await sotto.open()
  await expect(chat.composer(page)).toHaveValue('Summarise this')
  await expect(page.getByText('Pasted text, 12,013 characters')).toBeVisible()
  await chat.composer(page).press('Enter')
  await expect(chat.questions(page)).toContainText('Summarise this')
  await chat.questions(page).getByRole('button', { name: 'Pasted text, 12,013 characters' }).press('Enter')
  await expect(opened()).toHaveValue(/one line more$/)
  expect(sotto.complaints).toEqual([])
})
