import { expect } from '@playwright/test'
import { chat } from './harness/chat.ts'
import { test } from './harness/sotto.ts'
import { violations } from './harness/violations.ts'

test.use({
  daemon: {
    models: [{ capabilities: ['completion', 'thinking'] }],
    chat: { text: 'One sentence, and **another**.' },
  },
})

const looks = [
  { language: 'en', settings: 'Settings', theme: 'Light', data: 'light' },
  { language: 'en', settings: 'Settings', theme: 'Dark', data: 'dark' },
  { language: 'zh-CN', settings: '设置', theme: '浅色', data: 'light' },
  { language: 'zh-CN', settings: '设置', theme: '深色', data: 'dark' },
] as const

test('axe finds nothing in the settings and in the panel of a chat, in both themes and languages', async ({
  sotto,
}) => {
  const { page } = sotto
  await chat.ask(page, 'Say something')
  await chat.answered(page)
  await page.keyboard.press('Control+,')
  for (const { language, settings, theme, data } of looks) {
    if (language === 'zh-CN') await page.getByText('简体中文', { exact: true }).click()
    await page.getByRole('region', { name: settings }).getByText(theme, { exact: true }).click()
    await expect(page.locator('html')).toHaveAttribute('data-theme', data)
    await expect(page.locator('html')).toHaveAttribute('lang', language)
    expect(await violations(page), `${settings} ${theme}`).toEqual([])
    await page.keyboard.press('Escape')
    await page.keyboard.press('Control+\\')
    const panel = page.getByRole('complementary')
    const temperature = panel.getByRole('textbox').nth(1)
    await temperature.fill('warm')
    await temperature.press('Enter')
    await expect(panel.getByRole('alert').filter({ hasText: /./ })).toHaveCount(1)
    expect(await violations(page), `the panel, ${language} ${theme}`).toEqual([])
    await temperature.press('Escape')
    await page.keyboard.press('Control+\\')
    await expect(panel).toBeHidden()
    await page.keyboard.press('Control+,')
  }
  expect(sotto.complaints).toEqual([])
})

test('a larger text is larger everywhere, hides nothing, and is there after a restart', async ({ sotto }) => {
  let { page } = sotto
  await chat.ask(page, 'Say something')
  await chat.answered(page)
  const fontSizes = async () => {
    const shown = [
      chat.answers(page).getByText('One sentence'),
      chat.sidebar(page).getByRole('heading', { name: 'Today' }),
      chat.composer(page),
      page.getByRole('heading', { level: 1 }),
    ]
    const sizes = shown.map((words) => words.evaluate((element) => getComputedStyle(element).fontSize))
    return (await Promise.all(sizes)).map(Number.parseFloat)
  }
  const before = await fontSizes()
  await page.keyboard.press('Control+,')
  const size = page.getByRole('slider', { name: 'Text size' })
  await size.focus()
  // Faster than each step is written.
  for (let presses = 0; presses < 10; presses += 1) await page.keyboard.press('ArrowRight')
  await expect(size).toHaveValue('200')
  await expect(page.locator('html')).toHaveAttribute('style', /--text-scale: 2/)
  const sideways = () => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
  expect(await sideways()).toBeLessThanOrEqual(0)
  expect(await violations(page)).toEqual([])
  await page.keyboard.press('Escape')
  expect(await fontSizes()).toEqual(before.map((size) => size * 2))
  expect(await sideways()).toBeLessThanOrEqual(0)
  await sotto.close()

  page = await sotto.open()
  await expect(page.locator('html')).toHaveAttribute('style', /--text-scale: 2/)
  await page.keyboard.press('Control+,')
  await page.getByRole('button', { name: 'Reset Text size' }).press('Enter')
  await expect(page.locator('html')).toHaveAttribute('style', /--text-scale: 1/)
  await expect(page.getByRole('slider', { name: 'Text size' })).toHaveValue('100')
})
