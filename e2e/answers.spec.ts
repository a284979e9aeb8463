import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, type Locator, type Page } from '@playwright/test'
import { chat } from './harness/chat.ts'
import { painted } from './harness/painted.ts'
import { type Sotto, test } from './harness/sotto.ts'

const folder = join(import.meta.dirname, 'answers')

interface Answer {
  readonly name: string
  readonly text: string
}

const written: readonly Answer[] = readdirSync(folder)
  .filter((file) => file.endsWith('.md'))
  .map((file) => {
    const text = readFileSync(join(folder, file), 'utf8')
    const name = file.slice(0, -'.md'.length)
    // A checkout may change line ends in a file; not in a text.
    return { name, text: name === 'crlf' ? text.replaceAll('\n', '\r\n') : text }
  })

/** Too long to be kept as files. */
const made: readonly Answer[] = [
  {
    name: 'made-10000-lines',
    text: Array.from({ length: 2_500 }, (_, n) => `## 第 ${n} 节\n\nLine **${n}** of it.\n`).join('\n'),
  },
  {
    name: 'made-long-code',
    text: `\`\`\`ts\n${Array.from({ length: 1_500 }, (_, n) => `export const value${n} = 'text ${n}' // ${n}`).join('\n')}\n\`\`\``,
  },
]

/** These are looked at in the dark too: what has colours, lines or boxes of its own. */
const alsoInTheDark = new Set(
  'code-typescript code-data en-comparison images links maths-matrices quotes tasks zh-table zh-maths footnotes'.split(
    ' ',
  ),
)

declare global {
  interface Window {
    violationsSeen: readonly string[]
  }
}

/** What a page might do that an answer must never make it do. */
interface Watched {
  readonly requests: string[]
  violations(): Promise<readonly string[]>
}

async function watch(page: Page): Promise<Watched> {
  const requests: string[] = []
  const ownParts = new URL('assets/', page.url()).href
  page.on('request', (request) => {
    if (!request.url().startsWith(ownParts)) requests.push(request.url())
  })
  await page.evaluate(() => {
    const seen: string[] = []
    window.violationsSeen = seen
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      seen.push(`${violatedDirective} ${blockedURI}`)
    })
  })
  const violations = () => page.evaluate(() => window.violationsSeen)
  return { requests, violations }
}

/** Nothing moves any more: colours and formulas come after the text. */
async function settled(answer: Locator): Promise<void> {
  await answer.evaluate(
    (element) =>
      new Promise<void>((resolve) => {
        let timer = setTimeout(resolve, 120)
        new MutationObserver(() => {
          clearTimeout(timer)
          timer = setTimeout(resolve, 120)
        }).observe(element, { subtree: true, childList: true, characterData: true, attributes: true })
      }),
  )
}

/** Asks by `name`; the answer as it stands when all of it is there, its beginning in sight. */
async function answerOf(page: Page, name: string): Promise<Locator> {
  await chat.composer(page).fill(name)
  await page.keyboard.press('Enter')
  await expect(chat.questions(page).last()).toHaveText(name)
  await chat.answered(page)
  const answer = chat.answers(page).last().locator('.said .markdown')
  await settled(answer)
  return answer
}

/** The most of an answer that a picture shows. Pixels. */
const tallest = 560

async function picture(page: Page, answer: Locator, name: string): Promise<void> {
  await answer.evaluate((element) => element.scrollIntoView({ block: 'start' }))
  const box = await answer.boundingBox()
  if (box === null) throw new Error(`${name} is not to be seen`)
  // Of what is taller than the list its beginning: how much of it is in sight depends on a fraction of a pixel.
  const height = box.height > tallest ? tallest : box.height + 4
  const clip = { x: box.x - 8, y: box.y - 2, width: box.width + 16, height: Math.max(8, height) }
  // Glyphs are drawn a shade differently from one day to the next; a line that is missing is far more.
  await expect(page).toHaveScreenshot(`${name}.png`, { clip, maxDiffPixelRatio: 0.01, threshold: 0.25 })
}

async function inTheDark(page: Page, theme: 'light' | 'dark'): Promise<void> {
  await page.evaluate((chosen) => document.documentElement.setAttribute('data-theme', chosen), theme)
}

/** The fonts that the pictures were taken with; with others every line differs. */
const fontsOfThePictures = [2306, 2670]

async function fonts(page: Page): Promise<readonly number[]> {
  return page.evaluate(() => {
    const context = document.createElement('canvas').getContext('2d')
    const { fontFamily } = getComputedStyle(document.body)
    const mono = getComputedStyle(document.documentElement).getPropertyValue('--font-mono')
    return [fontFamily, mono].map((family) => {
      if (context === null) return 0
      context.font = `15px ${family}`
      return Math.round(context.measureText('The quick 敏捷的棕色狐狸 0123 **').width * 10)
    })
  })
}

test.use({
  daemon: {
    answers: Object.fromEntries(
      [...written, ...made].map(({ name, text }) => [name, { text, tokensPerSecond: 4_000 }]),
    ),
  },
})

async function ready(sotto: Sotto): Promise<Page> {
  const { page } = sotto
  await expect(page.getByRole('button', { name: /^Model: / })).toBeVisible()
  await painted(page)
  return page
}

test('each answer looks as it did, and none requests, complains or breaks the rules of the page', async ({
  sotto,
}) => {
  expect(written.length).toBeGreaterThanOrEqual(60)
  const page = await ready(sotto)
  const watched = await watch(page)
  const measured = JSON.stringify(await fonts(page))
  const compared = measured === JSON.stringify(fontsOfThePictures)
  test
    .info()
    .annotations.push({ type: 'pictures', description: compared ? 'compared' : `other fonts: ${measured}` })
  for (const { name } of [...written, ...made]) {
    const answer = await answerOf(page, name)
    const wide = await page.getByRole('log').evaluate((log) => log.scrollWidth - log.clientWidth)
    expect.soft(wide, `${name} is wider than the window`).toBe(0)
    await expect
      .soft(answer.locator('a[href], img, script, style, iframe, input, video, svg image'), name)
      .toHaveCount(0)
    if (!compared) continue
    await picture(page, answer, name)
    if (!alsoInTheDark.has(name)) continue
    await inTheDark(page, 'dark')
    await picture(page, answer, `${name}-dark`)
    await inTheDark(page, 'light')
  }
  expect(watched.requests).toEqual([])
  expect(await watched.violations()).toEqual([])
  expect(sotto.complaints).toEqual([])
})

test('… and the same probes see a request, a complaint and a breach of the rules', async ({ sotto }) => {
  const page = await ready(sotto)
  const watched = await watch(page)
  await page.evaluate(() => {
    new Image().src = '/planted.png'
  })
  await page.evaluate(() => {
    // In a task of its own: an evaluation from outside is exempt from the policy.
    setTimeout(() => {
      document.createElement('div').innerHTML = '<b>planted</b>'
    })
  })
  await expect.poll(watched.violations).toHaveLength(1)
  await expect.poll(() => watched.requests).toEqual([new URL('planted.png', page.url()).href])
  await expect.poll(() => sotto.complaints.join('\n')).toContain('TrustedHTML')
})
