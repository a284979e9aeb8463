import { expect, type Page } from '@playwright/test'
import { chat } from './harness/chat.ts'
import { writeConversation } from './harness/long-history.ts'
import { test } from './harness/sotto.ts'

test.use({ daemon: { chat: { text: '又是青瓷。' } } })

const bar = (page: Page) => page.getByRole('search', { name: 'Find in chat' })
const field = (page: Page) => bar(page).getByRole('textbox', { name: 'Find in this chat' })

/** What the marks of a kind are laid over, and whether it is all on screen. */
function marked(page: Page, kind: 'match' | 'current-match'): Promise<{ words: string[]; seen: boolean }> {
  return page.evaluate((name) => {
    const list = document.querySelector('[role="log"]')?.getBoundingClientRect()
    const ranges = [...(CSS.highlights.get(name) ?? [])] as Range[]
    const boxes = ranges.map((range) => range.getBoundingClientRect())
    return {
      words: ranges.map(String),
      seen: boxes.every((box) => list !== undefined && box.top >= list.top && box.bottom <= list.bottom),
    }
  }, kind)
}

test('a Chinese word of two characters is found in ten thousand messages, and gone through by the keys', async ({
  sotto,
}) => {
  await sotto.close()
  writeConversation(sotto.home, {
    title: 'Long',
    messages: 10_000,
    word: { every: 1000, is: '窑里的青瓷。' },
  })
  const page = await sotto.open()
  await chat.sidebar(page).getByRole('button', { name: 'Long' }).click()
  await expect(chat.answers(page).last()).toBeVisible()
  await chat.composer(page).focus()

  await page.keyboard.press('Control+F')
  await expect(field(page)).toBeFocused()
  // By an input method, and not before it is done: its letters are no words.
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('Input.imeSetComposition', { text: 'qing', selectionStart: 4, selectionEnd: 4 })
  await devtools.send('Input.imeSetComposition', { text: 'qing ci', selectionStart: 7, selectionEnd: 7 })
  await expect(bar(page).getByRole('status')).toHaveText('')
  await devtools.send('Input.insertText', { text: '青瓷' })
  await expect(bar(page).getByRole('status')).toHaveText('5 of 5')
  await expect.poll(() => marked(page, 'current-match')).toEqual({ words: ['青瓷'], seen: true })
  await expect(chat.answers(page).filter({ hasText: '窑里的青瓷' })).toBeVisible()

  await expect(async () => {
    await page.keyboard.press('Enter')
    await expect(bar(page).getByRole('status')).toHaveText('1 of 5', { timeout: 500 })
  }).toPass()
  await expect.poll(() => marked(page, 'current-match')).toEqual({ words: ['青瓷'], seen: true })
  for (const [key, at] of [
    ['F3', 2],
    ['Enter', 3],
    ['Shift+Enter', 2],
    ['Shift+F3', 1],
  ] as const) {
    await page.keyboard.press(key)
    await expect(bar(page).getByRole('status')).toHaveText(`${at} of 5`)
    await expect.poll(() => marked(page, 'current-match')).toEqual({ words: ['青瓷'], seen: true })
  }

  await field(page).fill('龙泉窑')
  await expect(bar(page).getByRole('status')).toHaveText('No matches')
  expect((await marked(page, 'match')).words).toEqual([])
  expect((await marked(page, 'current-match')).words).toEqual([])

  await page.keyboard.press('Escape')
  await expect(bar(page)).toBeHidden()
  await expect(chat.composer(page)).toBeFocused()
  expect(sotto.complaints).toEqual([])
})

test('words are found over the marks of markdown, in either case and width, and in what is said meanwhile', async ({
  sotto,
}) => {
  const { page } = sotto
  await chat.ask(page, '说说青瓷和 Celadon')
  await chat.answered(page)
  await page.keyboard.press('Control+F')
  await field(page).fill('ＣＥＬＡＤＯＮ')
  await expect(bar(page).getByRole('status')).toHaveText('1 of 1')
  await expect.poll(() => marked(page, 'current-match')).toEqual({ words: ['Celadon'], seen: true })
  await field(page).fill('青')
  await expect(bar(page).getByRole('status')).toHaveText('1 of 2')
  await expect.poll(async () => (await marked(page, 'match')).words).toEqual(['青'])

  await chat.composer(page).fill('再说一遍青瓷')
  await chat.composer(page).press('Enter')
  await chat.answered(page)
  await expect(bar(page).getByRole('status')).toHaveText('1 of 4')
})
