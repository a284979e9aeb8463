import type { Page } from '@playwright/test'
import { writeConversation } from '../e2e/harness/long-history.ts'
import { type Bench, difference, type Figure } from './parts/figure.ts'
import { mixedMarkdown } from './parts/mixed-markdown.ts'
import { installProbe } from './parts/page-probe.ts'
import { pause, within } from './parts/pause.ts'
import { Person } from './parts/person.ts'
import { inPlainPage } from './parts/plain-page.ts'
import { inSotto, type SottoWindow } from './parts/sotto-window.ts'
import { median } from './parts/statistics.ts'

const messages = 10_000
const few = 10
const opens = 5
const screens = 50
/** How long a screen is looked at, which is longer than the window takes to move to it. Milliseconds. */
const lookedAt = 250

export const conversation: Bench = {
  name: 'conversation',
  method:
    `A conversation of ${messages.toLocaleString('en')} messages of Chinese and English markdown: from the click until its ` +
    `end is painted, and the page’s heap then (JavaScript and document, after a collection), beside one of ${few} in the same ` +
    `window, the median of ${opens} each, order alternating. Then ${screens} screens up by the keyboard, beside as many of ` +
    'plain text in an empty page.',
  async measure() {
    const person = new Person({ chat: { text: 'Yes.' } })
    try {
      writeConversation(person.home, { title: 'Many', messages })
      writeConversation(person.home, { title: 'Few', messages: few })
      return await inSotto(person, (sotto) => inPlainPage(({ page }) => measureBoth(sotto, page)))
    } finally {
      person.leave()
    }
  },
}

interface Opened {
  readonly milliseconds: number
  readonly heap: number
}

async function measureBoth(sotto: SottoWindow, plain: Page): Promise<readonly Figure[]> {
  const { page } = sotto
  await page.bringToFront()
  await installProbe(page)
  await installProbe(plain)
  const open = async (title: string): Promise<Opened> => {
    await pause(500)
    const milliseconds = await openedAfter(page, title)
    return { milliseconds, heap: await heapOf(page) }
  }
  await open('Few')
  await open('Many')
  const taken: { many: Opened; few: Opened }[] = []
  for (let at = 0; at < opens; at += 1) taken.push({ few: await open('Few'), many: await open('Many') })
  await page.getByRole('log').focus()
  const scrolled = await longTasksOf(page)
  await plain.bringToFront()
  await fillWithText(plain)
  const scrolledPlain = await longTasksOf(plain)

  const both = (of: (opened: Opened) => number) => ({
    sotto: median(taken.map(({ many }) => of(many))),
    baseline: median(taken.map((pair) => of(pair.few))),
    baselineIs: `${few} messages`,
  })
  const figure = (
    name: string,
    unit: Figure['unit'],
    value: ReturnType<typeof both>,
    most: number,
  ): Figure => ({
    figure: name,
    unit,
    ...value,
    comparison: difference(value.sotto, value.baseline),
    aim: { on: 'sotto', bound: 'at most', value: most },
  })
  const longTasks = { sotto: scrolled, baseline: scrolledPlain, baselineIs: 'plain text' }
  return [
    figure(
      '10,000 messages open',
      'ms',
      both(({ milliseconds }) => milliseconds),
      200,
    ),
    figure(
      'heap with 10,000 messages',
      'MB',
      both(({ heap }) => heap),
      40,
    ),
    figure(`tasks over 50 ms in ${screens} screens`, 'tasks', longTasks, 0),
  ]
}

/** Clicks the conversation in the sidebar; the milliseconds until the frame that shows its end is painted. */
async function openedAfter(page: Page, title: string): Promise<number> {
  const opened = page.evaluate(
    (name) =>
      new Promise<number>((resolve) => {
        const isThere = () => {
          const log = document.querySelector('[role="log"]')
          const shown = document.querySelector('nav [aria-current="page"]')?.getAttribute('aria-label')
          return (
            shown === name &&
            log?.querySelector('article[aria-label="Answer"]') != null &&
            log.scrollHeight - log.scrollTop - log.clientHeight <= 4
          )
        }
        const onClick = () => {
          const clicked = performance.now()
          const look = () => {
            if (!isThere()) return requestAnimationFrame(look)
            const painted = new MessageChannel()
            painted.port1.onmessage = () => resolve(performance.now() - clicked)
            painted.port2.postMessage(null)
          }
          requestAnimationFrame(look)
        }
        window.addEventListener('click', onClick, { capture: true, once: true })
      }),
    title,
  )
  await page
    .getByRole('navigation', { name: 'Chats' })
    .getByRole('button', { name: title, exact: true })
    .click()
  return within(opened, 60_000, `the end of ${title}`)
}

/** Bytes in use after a collection, of JavaScript and of the document. Megabytes. */
async function heapOf(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page)
  await session.send('HeapProfiler.collectGarbage')
  const { usedSize, embedderHeapUsedSize } = await session.send('Runtime.getHeapUsage')
  await session.detach()
  return (usedSize + embedderHeapUsedSize) / 1e6
}

/** How many tasks take over 50 ms while the page is scrolled up. */
async function longTasksOf(page: Page): Promise<number> {
  const top = () =>
    page.evaluate(() => (document.querySelector('[role="log"]') ?? document.documentElement).scrollTop)
  const from = await top()
  await page.evaluate(() => window.probe.recordFrames('main'))
  for (let screen = 0; screen < screens; screen += 1) {
    await page.keyboard.press('PageUp')
    await pause(lookedAt)
  }
  const screen = await page.evaluate(() => innerHeight)
  if (from - (await top()) < (screens * screen) / 2) throw new Error('the page did not scroll')
  return page.evaluate(() => {
    window.probe.stopRecording()
    return window.probe.longTasks.length
  })
}

/** More screens of text than are scrolled through, shown from their end. */
async function fillWithText(page: Page): Promise<void> {
  await page.evaluate((text) => {
    const main = document.querySelector('main')
    for (const line of text.split('\n')) {
      const element = document.createElement('div')
      element.textContent = line === '' ? '\u00a0' : line
      main?.append(element)
    }
    scrollTo(0, document.documentElement.scrollHeight)
  }, mixedMarkdown().text.repeat(5))
  await pause(1000)
}
