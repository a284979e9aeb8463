import { expect, test } from './harness/sotto.ts'

test.use({ daemon: 'real' })

test('a question is answered by a real local model, and all of it is there after a restart', async ({ sotto }) => {
  const question = 'What is the capital of France?'
  let page = sotto.page
  await expect(page.getByRole('group', { name: 'Where this chat may go' })).toContainText('Local only')
  await expect(page.getByRole('button', { name: 'Model: smollm2:135m' })).toBeVisible()

  await page.getByRole('textbox', { name: 'Message' }).fill(question)
  await page.keyboard.press('Enter')
  const answer = page.getByRole('article', { name: 'Answer' })
  await expect(page.getByRole('article', { name: 'Question' })).toHaveText(question)
  await expect(page.getByRole('button', { name: 'Copy answer' })).toBeVisible({ timeout: 120_000 })
  await expect(answer).toContainText('Paris')
  await expect(answer).toContainText(/This device.*smollm2:135m.*to first token.*tok\/s/)
  const said = await answer.innerText()

  await sotto.close()
  page = await sotto.open()
  await page.getByRole('navigation', { name: 'Chats' }).getByRole('button', { name: question }).click()
  await expect(page.getByRole('article', { name: 'Question' })).toHaveText(question)
  expect(await page.getByRole('article', { name: 'Answer' }).innerText()).toBe(said)
  expect(sotto.complaints).toEqual([])
})
