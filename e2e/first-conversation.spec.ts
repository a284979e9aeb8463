import { expect } from '@playwright/test'
import { chat } from './harness/chat.ts'
import { test } from './harness/sotto.ts'

test.use({ daemon: 'real' })

test('a question is answered by a real local model, and all of it is there after a restart', async ({
  sotto,
}) => {
  const question = 'What is the capital of France? Answer in one word.'
  let page = sotto.page
  await expect(page.getByRole('group', { name: 'Where this chat may go' })).toContainText('Local only')
  await expect(page.getByRole('button', { name: 'Model: smollm2:135m' })).toBeVisible({ timeout: 60_000 })

  await chat.ask(page, question)
  const answer = chat.answers(page)
  await expect(page.getByRole('button', { name: 'Copy answer' })).toBeVisible({ timeout: 150_000 })
  await expect(answer).toContainText(/This device.*smollm2:135m.*to first token.*tok\/s/)
  const said = await answer.textContent()
  expect(said?.replace(/This device[\s\S]*/, '').trim()).not.toBe('')

  await sotto.close()
  page = await sotto.open()
  // Its title is the question, or what the model made of it.
  await chat.sidebar(page).getByRole('listitem').first().getByRole('button').first().click()
  await expect(chat.questions(page)).toHaveText(question)
  expect(await chat.answers(page).textContent()).toBe(said)
  expect(sotto.complaints).toEqual([])
})
