import { expect, type Page } from '@playwright/test'
import { chat } from './harness/chat.ts'
import { writeConversation } from './harness/long-history.ts'
import { type Sotto, test } from './harness/sotto.ts'

const slow = {
  text: 'one two three four five six seven eight nine ten.\n\n',
  tokens: 4000,
  tokensPerSecond: 20,
}
test.use({ daemon: { chat: slow } })

const latest = (page: Page) => page.getByRole('button', { name: 'Latest' })
const log = (page: Page) => page.getByRole('log')

async function openWith(
  sotto: Sotto,
  ...conversations: Parameters<typeof writeConversation>[1][]
): Promise<Page> {
  await sotto.close()
  for (const conversation of conversations) writeConversation(sotto.home, conversation)
  return sotto.open()
}

async function show(page: Page, title: string): Promise<void> {
  await chat.sidebar(page).getByRole('button', { name: title, exact: true }).click()
  await expect(chat.answers(page).last()).toBeVisible()
}

/** How far it is to the end, and where the first message in sight stands below the list's top. Pixels. */
function place(page: Page): Promise<{ toEnd: number; first: string; top: number }> {
  return log(page).evaluate((list) => {
    const edge = list.getBoundingClientRect().top
    const rows = [...list.querySelectorAll('[data-message]')].map((row) => ({
      text: (row.textContent ?? '').slice(0, 60),
      box: row.getBoundingClientRect(),
    }))
    const first = rows.find(({ box }) => box.bottom > edge + 1)
    return {
      toEnd: Math.round(list.scrollHeight - list.scrollTop - list.clientHeight),
      first: first?.text ?? '',
      top: Math.round((first?.box.top ?? 0) - edge),
    }
  })
}

/** Waits until the list stands still, as it does some frames after a key. */
async function still(page: Page): Promise<Awaited<ReturnType<typeof place>>> {
  let last = await place(page)
  await expect(async () => {
    const now = await place(page)
    const moved = JSON.stringify({ ...now, toEnd: 0 }) !== JSON.stringify({ ...last, toEnd: 0 })
    last = now
    expect(moved).toBe(false)
  }).toPass({ intervals: [200] })
  return last
}

test('a reader who scrolled up is not pulled down while an answer streams, and goes back by a button', async ({
  sotto,
}) => {
  const page = await openWith(sotto, { title: 'Long', messages: 12 })
  await show(page, 'Long')
  await chat.composer(page).fill('Count')
  await page.keyboard.press('Enter')
  await expect(chat.answers(page).last()).toContainText('one two three')
  // Who is at the end stays there while it grows.
  await expect(chat.answers(page).last()).toContainText('one two three four five six seven eight nine ten')
  expect((await place(page)).toEnd).toBeLessThanOrEqual(4)
  await expect(latest(page)).toBeHidden()

  await log(page).focus()
  await page.keyboard.press('PageUp')
  await page.keyboard.press('PageUp')
  const before = await still(page)
  const height = () => log(page).evaluate((list) => list.scrollHeight)
  const [toEnd, grownFrom] = [before.toEnd, await height()]
  await expect.poll(height).toBeGreaterThan(grownFrom + 100)
  const after = await place(page)
  expect({ first: after.first, top: after.top }).toEqual({ first: before.first, top: before.top })
  expect(after.toEnd).toBeGreaterThan(toEnd)

  await latest(page).click()
  await expect(latest(page)).toBeHidden()
  await expect.poll(async () => (await place(page)).toEnd).toBeLessThanOrEqual(4)
  await chat.stop(page).click()
  await chat.answered(page, 5000)
  expect(sotto.complaints).toEqual([])
})

test('a look at where the list stands that would not see it move', async ({ sotto }) => {
  const page = await openWith(sotto, { title: 'Long', messages: 40 })
  await show(page, 'Long')
  const before = await still(page)
  await log(page).evaluate((list) => list.scrollBy(0, -30))
  expect((await still(page)).top).not.toBe(before.top)
})

test('the place in a conversation is kept when another one is read, and a new start begins at the end', async ({
  sotto,
}) => {
  const long = { title: 'Long', messages: 2000 }
  const page = await openWith(sotto, long, { title: 'Other', messages: 40 })
  await show(page, 'Long')
  await log(page).focus()
  await page.keyboard.press('Home')
  for (let press = 0; press < 5; press += 1) await page.keyboard.press('PageDown')
  const before = await still(page)
  expect(before.toEnd).toBeGreaterThan(10_000)
  await show(page, 'Other')
  expect((await still(page)).toEnd).toBeLessThanOrEqual(4)
  await show(page, 'Long')
  const after = await still(page)
  expect({ first: after.first, top: after.top }).toEqual({ first: before.first, top: before.top })

  await sotto.close()
  const again = await sotto.open()
  await show(again, 'Long')
  expect((await still(again)).toEnd).toBeLessThanOrEqual(4)
})

test('ten thousand messages: the list holds a few of them, reads the others, and stands still while it does', async ({
  sotto,
}) => {
  const page = await openWith(sotto, { title: 'Long', messages: 10_000 })
  await show(page, 'Long')
  await expect(page.getByText('reduce').or(chat.answers(page)).last()).toBeVisible()
  await log(page).focus()
  for (let screen = 0; screen < 8; screen += 1) {
    await page.keyboard.press('PageUp')
    const now = await still(page)
    expect(now.first).not.toBe('')
    expect(await chat.answers(page).count()).toBeLessThan(30)
  }
  await page.keyboard.press('Home')
  await expect(chat.questions(page).first()).toContainText('第 0 个问题')
  expect((await still(page)).top).toBeGreaterThan(0)
  await page.keyboard.press('End')
  await expect(chat.questions(page).last()).toContainText('Question 9998')
  expect((await still(page)).toEnd).toBeLessThanOrEqual(4)
  expect(sotto.complaints).toEqual([])
})

test('the message with the focus, or with what is marked, keeps both while it is off the screen', async ({
  sotto,
}) => {
  const page = await openWith(sotto, { title: 'Long', messages: 400 })
  await show(page, 'Long')
  const copy = chat.answers(page).last().getByRole('button', { name: 'Copy' }).first()
  await copy.focus()
  await log(page).hover()
  await page.mouse.wheel(0, -20_000)
  await expect.poll(async () => (await place(page)).toEnd).toBeGreaterThan(15_000)
  await still(page)
  await expect(copy).toBeFocused()

  await log(page).focus()
  await expect(copy).toHaveCount(1)
  const words = await log(page).evaluate((list) => {
    const said = [...list.querySelectorAll('article .said')].find((element) => {
      return element.getBoundingClientRect().top > list.getBoundingClientRect().top
    })
    if (said === undefined) return ''
    getSelection()?.selectAllChildren(said)
    return String(getSelection())
  })
  await page.mouse.wheel(0, 20_000)
  await still(page)
  expect(words).not.toBe('')
  expect(await page.evaluate(() => String(getSelection()))).toBe(words)
})

test('fewer messages than a screen start at its top', async ({ sotto }) => {
  const page = await openWith(sotto, { title: 'Short', messages: 2 })
  await show(page, 'Short')
  const first = await place(page)
  expect(first.top).toBeLessThan(40)
  await expect(latest(page)).toBeHidden()
})
