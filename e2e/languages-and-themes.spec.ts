import { expect } from '@playwright/test'
import { chat } from './harness/chat.ts'
import { test } from './harness/sotto.ts'
import { violations } from './harness/violations.ts'

test.use({ daemon: { chat: { text: 'One sentence, and **another**.' } } })

test('language and theme change at once and are there after a restart; axe finds nothing in any of them', async ({
  sotto,
}) => {
  let page = sotto.page
  await chat.ask(page, 'Say something')
  await chat.answered(page)
  expect(await violations(page)).toEqual([])

  await page.getByRole('button', { name: 'Settings' }).click()
  await page.getByRole('region', { name: 'Settings' }).getByText('Dark', { exact: true }).click()
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  expect(await violations(page)).toEqual([])
  await page.getByRole('region', { name: 'Settings' }).getByText('简体中文', { exact: true }).click()
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-CN')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('group', { name: '这段对话的去向' })).toContainText('仅限本地')
  expect(await violations(page)).toEqual([])
  await sotto.close()

  page = await sotto.open()
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-CN')
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  await page
    .getByRole('navigation', { name: '对话' })
    .getByRole('listitem')
    .first()
    .getByRole('button')
    .first()
    .click()
  await expect(page.getByRole('article', { name: '回答' })).toContainText('本机')
  expect(sotto.complaints).toEqual([])
})

test('the whole first conversation can be held by keyboard alone', async ({ sotto }) => {
  const { page } = sotto
  await expect(page.getByRole('button', { name: /^Model: / })).toBeVisible()
  await expect(chat.composer(page)).toBeFocused()
  await page.keyboard.type('By keyboard')
  await page.keyboard.press('Enter')
  await expect(chat.answers(page)).toContainText('another')
  await chat.answered(page)
  await page.keyboard.press('Control+n')
  await expect(chat.questions(page)).toHaveCount(0)
  await expect(chat.composer(page)).toBeFocused()
  await page.keyboard.press('Control+m')
  await expect(page.getByRole('menu', { name: 'Model' })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('menu', { name: 'Model' })).toBeHidden()
  await page.keyboard.press('Control+b')
  await expect(chat.sidebar(page)).toBeHidden()
  await page.keyboard.press('Control+b')
  await expect(chat.sidebar(page)).toBeVisible()
  await page.keyboard.press('Control+,')
  await expect(page.getByRole('region', { name: 'Settings' })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('region', { name: 'Settings' })).toBeHidden()
  await expect(chat.composer(page)).toBeFocused()
})

test.describe('a Chinese system', () => {
  test.use({ systemLocale: 'zh_CN.UTF-8' })
  test('opens in Chinese', async ({ sotto }) => {
    await expect(sotto.page.locator('html')).toHaveAttribute('lang', 'zh-CN')
    await expect(sotto.page.getByRole('textbox', { name: '输入消息' })).toBeVisible()
  })
})
