import type { Page } from '@playwright/test'
import { expect } from '@playwright/test'
import { chat } from './harness/chat.ts'
import { requestFor } from './harness/scripted-requests.ts'
import { test } from './harness/sotto.ts'

test.use({
  daemon: {
    models: [
      { parametersText: 'top_k                          20\nstop                           "<|im_end|>"' },
      { name: 'thinker:4b', digest: 'b'.repeat(64), capabilities: ['completion', 'thinking'] },
    ],
    chat: { text: 'One sentence.' },
  },
})

const panel = (page: Page) => page.getByRole('complementary', { name: 'Parameters of this chat' })
const row = (page: Page, name: string) => panel(page).getByRole('group', { name, exact: true })

async function tabTo(page: Page, name: string): Promise<void> {
  for (let presses = 0; presses < 40; presses += 1) {
    await page.keyboard.press('Tab')
    if (
      await row(page, name)
        .getByRole('textbox')
        .evaluate((field) => field === document.activeElement)
    )
      return
  }
  throw new Error(`Tab does not lead to ${name}`)
}

test('model and temperature of one conversation, by keyboard; what is set is sent, and nothing else', async ({
  sotto,
}) => {
  let { page } = sotto
  await chat.ask(page, 'Nothing is set')
  await chat.answered(page)
  expect(Object.keys(await requestFor(page, 'Nothing is set'))).toEqual([
    'model',
    'messages',
    'stream',
    'truncate',
    'shift',
  ])

  await page.keyboard.press('Control+\\')
  await expect(panel(page)).toBeFocused()
  await expect(row(page, 'Temperature')).toContainText('left to the model')
  await expect(row(page, 'Top K')).toContainText('the model’s own')
  await expect(row(page, 'Top K').getByRole('textbox')).toHaveValue('20')
  await expect(row(page, 'Thinking')).toContainText('does not think first')
  await tabTo(page, 'Temperature')
  await page.keyboard.type('0,2')
  await page.keyboard.press('Enter')
  await expect(row(page, 'Temperature')).toContainText('set here')
  await expect(row(page, 'Temperature').getByRole('textbox')).toHaveValue('0.2')
  await tabTo(page, 'Stay in memory')
  await page.keyboard.type('10')
  await page.keyboard.press('Enter')
  await expect(row(page, 'Stay in memory').getByRole('alert')).toHaveText(
    'Say the unit, such as 5 min or 1 h',
  )
  await page.keyboard.type(' min')
  await page.keyboard.press('Enter')
  await expect(row(page, 'Stay in memory').getByRole('textbox')).toHaveValue('10 min')
  await expect(row(page, 'Stay in memory').getByRole('alert')).toBeHidden()

  await page.keyboard.press('Control+m')
  await page.keyboard.type('thinker')
  await page.keyboard.press('Enter')
  await expect(row(page, 'Thinking').getByRole('radio', { name: 'Off' })).not.toBeChecked()
  await expect(page.getByRole('menu', { name: 'Model' })).toBeHidden()
  await row(page, 'Thinking').getByRole('radio', { name: 'Off' }).focus()
  await page.keyboard.press('Space')
  await expect(row(page, 'Thinking')).toContainText('set here')
  await page.keyboard.press('Escape')
  await expect(panel(page)).toBeHidden()
  await expect(chat.composer(page)).toBeFocused()

  await chat.ask(page, 'Some is set')
  await chat.answered(page)
  expect(await requestFor(page, 'Some is set')).toMatchObject({
    model: 'thinker:4b',
    options: { temperature: 0.2 },
    keep_alive: 600,
    think: false,
  })

  await sotto.close()
  page = await sotto.open()
  await chat.sidebar(page).getByRole('listitem').first().getByRole('button').first().click()
  await page.keyboard.press('Control+\\')
  await expect(row(page, 'Temperature')).toContainText('set here')
  await tabTo(page, 'Temperature')
  await page.keyboard.press('Delete')
  await expect(row(page, 'Temperature')).toContainText('left to the model')
  await expect(row(page, 'Temperature').getByRole('textbox')).toHaveValue('')
  await page.keyboard.press('Control+\\')
  await chat.ask(page, 'Less is set')
  await chat.answered(page)
  const last = await requestFor(page, 'Less is set')
  expect(last).toMatchObject({ model: 'thinker:4b', keep_alive: 600, think: false })
  expect(last).not.toHaveProperty('options')
  expect(sotto.complaints).toEqual([])
})

test('each scope says where a value comes from, and a reset gives back the wider one', async ({ sotto }) => {
  const { page } = sotto
  await expect(page.getByRole('button', { name: /^Model: / })).toBeVisible()
  const settings = page.getByRole('region', { name: 'Settings' })
  const inSettings = (name: string) => settings.getByRole('group', { name, exact: true })

  await page.keyboard.press('Control+,')
  await expect(settings.getByRole('searchbox')).toBeFocused()
  await page.keyboard.type('温度')
  await expect(settings.getByRole('status')).toHaveText('1 setting found')
  await inSettings('Temperature').getByRole('textbox').fill('0.9')
  await page.keyboard.press('Enter')
  await expect(inSettings('Temperature')).toContainText('set here')
  await settings.getByRole('searchbox').fill('')
  await settings.getByRole('combobox', { name: 'Applies to' }).selectOption('scripted:1b')
  await expect(inSettings('Temperature')).toContainText('from the app')
  await inSettings('System prompt').getByRole('textbox').fill('Answer in one word.')
  await expect(inSettings('System prompt')).toContainText('set here')
  await page.keyboard.press('Escape')
  await expect(settings).toBeHidden()

  // Before the conversation is there.
  await page.keyboard.press('Control+\\')
  await expect(row(page, 'Temperature')).toContainText('from the app')
  await expect(row(page, 'System prompt')).toContainText('from the model’s settings')
  await expect(row(page, 'System prompt').getByRole('textbox')).toHaveValue('Answer in one word.')
  await tabTo(page, 'Seed')
  await page.keyboard.type('7')
  await page.keyboard.press('Enter')
  await expect(row(page, 'Seed')).toContainText('set here')
  await chat.ask(page, 'One word')
  await chat.answered(page)
  expect(await requestFor(page, 'One word')).toMatchObject({
    options: { temperature: 0.9, seed: 7 },
    messages: [
      { role: 'system', content: 'Answer in one word.' },
      { role: 'user', content: 'One word' },
    ],
  })
  await expect(row(page, 'Seed')).toContainText('set here')
  await row(page, 'Seed').getByRole('button', { name: 'Reset Seed' }).click()
  await expect(row(page, 'Seed')).toContainText('left to the model')
  await expect(row(page, 'Seed').getByRole('textbox')).toBeFocused()
  expect(sotto.complaints).toEqual([])
})
