import { expect } from '@playwright/test'
import { chat } from './harness/chat.ts'
import { requestFor } from './harness/scripted-requests.ts'
import { test } from './harness/sotto.ts'

const tokens = 600
test.use({
  daemon: {
    // As a model counts that reads a word as a token, while it gets two exchanges and the question.
    chat: [110, 220, 330].map((promptTokens) => ({ text: 'It is written down.', promptTokens })),
    loaded: [{ name: 'scripted:1b', context_length: tokens }],
  },
})

const long = (name: string) => `${name}: ${Array<string>(90).fill('word').join(' ')}`

test('what had no room is said under the question, and what went is shown as the model got it; a pinned message always goes', async ({
  sotto,
}) => {
  const { page } = sotto
  for (const name of ['One', 'Two', 'Three', 'Four', 'Five', 'Six']) {
    await chat.ask(page, long(name))
    await chat.answered(page)
    await expect(chat.answers(page).last()).toContainText('It is written down.')
  }
  const last = chat.answers(page).last()
  const note = last.getByRole('note')
  await expect(note).toContainText(/600 window: the oldest \d+ messages were left out\./)
  const leftOut = Number(/oldest (\d+)/.exec((await note.textContent()) ?? '')?.[1])
  const got = (await requestFor(page, long('Six')))['messages'] as { content: string }[]
  expect(got).toHaveLength(11 - leftOut)

  await note.getByRole('button', { name: 'Show what the model saw' }).press('Enter')
  const dialog = page.getByRole('dialog', { name: 'What the model saw' })
  await expect(dialog.getByRole('listitem')).toHaveCount(got.length)
  for (const [at, { content }] of got.entries()) {
    await expect(dialog.getByRole('listitem').nth(at)).toContainText(content)
  }
  await page.keyboard.press('Escape')
  await expect(dialog).toHaveCount(0)

  await chat.questions(page).first().hover()
  await chat.questions(page).first().getByRole('button', { name: 'Always send to the model' }).click()
  await expect(
    chat
      .questions(page)
      .first()
      .getByRole('img', { name: /Pinned/ }),
  ).toBeVisible()
  await chat.ask(page, long('Seven'))
  await chat.answered(page)
  await expect(chat.answers(page).last()).toContainText('It is written down.')
  const then = (await requestFor(page, long('Seven')))['messages'] as { content: string }[]
  expect(then[0]?.content).toBe(long('One'))
  expect(then.at(-1)?.content).toBe(long('Seven'))
  expect(sotto.complaints).toEqual([])
})
