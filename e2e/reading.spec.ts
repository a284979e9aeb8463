import { expect } from '@playwright/test'
import { chat } from './harness/chat.ts'
import { test } from './harness/sotto.ts'

const sections = Array.from(
  { length: 12 },
  (_, at) => `## Part ${at + 1}\n\n${'A line of it that is read. '.repeat(60)}\n`,
).join('\n')

test.use({
  daemon: {
    answers: {
      think: { text: '<think>\nFirst this, then that.\n</think>\n\nThe **answer**.', tokensPerSecond: 40 },
      code: { text: 'So:\n\n```js\nlet a = 1\nlet b = 2\n```\n\n1. one\n2. two' },
      long: { text: `# The whole\n\n${sections}` },
    },
  },
})

test('what the model thought is folded with its time, opens by keyboard, and is no part of a copy', async ({
  sotto,
}) => {
  const { page } = sotto
  await chat.ask(page, 'think')
  await chat.answered(page)
  const answer = chat.answers(page).last()
  await expect(answer.locator('.markdown')).toHaveText('The answer.')
  const thoughts = answer.getByRole('button', { name: /^Thought for [\d.]+ s$/ })
  await thoughts.focus()
  await expect(answer.getByText('First this')).toBeHidden()
  await page.keyboard.press('Enter')
  await expect(answer.getByText('First this, then that.')).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(answer.getByText('First this')).toBeHidden()
  await answer.getByRole('button', { name: 'Copy answer' }).press('Enter')
  await expect.poll(() => sotto.app.evaluate(({ clipboard }) => clipboard.readText())).toBe('The **answer**.')
})

test('marked text and a whole answer are copied clean, with their form beside it', async ({ sotto }) => {
  const { page } = sotto
  const pasted = () => sotto.app.evaluate(({ clipboard }) => clipboard.readText())
  await chat.ask(page, 'code')
  await chat.answered(page)
  const answer = chat.answers(page).last()
  await expect(answer.locator('.code-key').first()).toBeVisible()
  await answer.locator('.said').evaluate((said) => getSelection()?.selectAllChildren(said))
  await page.keyboard.press('ControlOrMeta+c')
  await expect.poll(pasted).toBe('So:\n\nlet a = 1\nlet b = 2\n\n1. one\n2. two')

  const menu = answer.getByRole('button', { name: 'Choose what to copy as' })
  await menu.press('Enter')
  await page.getByRole('menuitem', { name: 'Copy as Markdown' }).press('Enter')
  await expect.poll(pasted).toBe('So:\n\n```js\nlet a = 1\nlet b = 2\n```\n\n1. one\n2. two')
  await menu.press('Enter')
  await page.getByRole('menuitem', { name: 'Copy with formatting' }).press('Enter')
  await expect.poll(pasted).toBe('So:\n\nlet a = 1\nlet b = 2\n\n1. one\n2. two')
  expect(await sotto.app.evaluate(({ clipboard }) => clipboard.has('text/html'))).toBe(true)
})

test('a long answer has an outline, which leads to a heading by keyboard; a short one has none', async ({
  sotto,
}) => {
  const { page } = sotto
  await chat.ask(page, 'code')
  await chat.answered(page)
  await expect(page.getByRole('button', { name: 'Outline' })).toHaveCount(0)
  await chat.ask(page, 'long')
  await chat.answered(page)
  await page.getByRole('button', { name: 'Outline' }).press('Enter')
  const items = page.getByRole('menuitem')
  await expect(items).toHaveCount(13)
  await page.keyboard.type('Part 5')
  await page.keyboard.press('Enter')
  const heading = page.getByRole('heading', { name: 'Part 5' })
  await expect(heading).toBeFocused()
  await expect(heading).toBeInViewport()
  await expect
    .poll(
      async () =>
        ((await heading.boundingBox())?.y ?? 0) - ((await page.getByRole('log').boundingBox())?.y ?? 0),
    )
    .toBeLessThan(40)
})
