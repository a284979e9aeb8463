import { join } from 'node:path'
import { type CDPSession, _electron as electron, type Page } from '@playwright/test'
import { electronExecutable } from '../e2e/harness/electron.ts'
import { type Bench, difference, type Figure, ratio } from './parts/figure.ts'
import { mixedMarkdown, type NumberedText, tokens } from './parts/mixed-markdown.ts'
import { type Frame, installProbe } from './parts/page-probe.ts'
import { pause, within } from './parts/pause.ts'
import { Person } from './parts/person.ts'
import { rawLastToken } from './parts/raw-chat.ts'
import { inSotto, type SottoWindow } from './parts/sotto-window.ts'
import { interpolate, median, p95, quantile } from './parts/statistics.ts'

const tokensPerSecond = 2000
const runs = 3
/** How often the cost of the page's thread is asked for. Milliseconds. */
const costEvery = 100
const patience = 60_000

export const streaming: Bench = {
  name: 'streaming',
  method:
    `${tokens.toLocaleString('en')} tokens of mixed markdown at ${tokensPerSecond.toLocaleString('en')} tokens/s, ` +
    `${runs} runs: from the moment a token leaves the daemon until the frame that shows it is painted. Beside it: the ` +
    'same stream as plain text in an empty page of the same window, and read raw. Growth: the cost of the last ' +
    'thousand tokens on the page’s thread over that of the second thousand.',
  async measure() {
    const numbered = mixedMarkdown()
    const person = new Person({ chat: { text: numbered.text, tokensPerSecond } })
    try {
      return await inSotto(person, (sotto) =>
        inPlainPage((plain) => measureBoth(person, sotto, plain, numbered)),
      )
    } finally {
      person.leave()
    }
  },
}

/** One run in a page. */
interface Streamed {
  /** For each number of the text, from leaving the daemon to its paint. Milliseconds. */
  readonly lags: readonly number[]
  readonly longTasks: readonly number[]
  readonly growth: number
  /** Tokens a second from the first to leave to the last on screen. */
  readonly rate: number
}

type StartStream = () => Promise<void>

async function measureBoth(
  person: Person,
  sotto: SottoWindow,
  plain: { page: Page; stream: (daemon: string) => Promise<void> },
  numbered: NumberedText,
): Promise<readonly Figure[]> {
  await installProbe(sotto.page)
  await installProbe(plain.page)
  const { daemon, model } = person
  const inWindow = async () => {
    await sotto.page.bringToFront()
    await sotto.newChat()
    await sotto.type('Say all of it.')
    const streamed = await watch(sotto.page, 'article[aria-label="Answer"]', daemon, numbered, () =>
      sotto.ask(),
    )
    await sotto.answered()
    return streamed
  }
  const inPlain = async () => {
    await plain.page.bringToFront()
    return watch(plain.page, 'main', daemon, numbered, () => plain.stream(daemon))
  }
  const raw = async () => {
    const last = await rawLastToken(daemon, model, 'Say all of it.')
    const [first] = await sentTimes(daemon)
    if (first === undefined) throw new Error('the daemon sent nothing')
    return (tokens * 1000) / (last - first[1])
  }
  const taken: { app: Streamed; plain: Streamed; raw: number }[] = []
  await inWindow()
  for (let run = 0; run < runs; run += 1) {
    await pause(1000)
    if (run % 2 === 0) taken.push({ app: await inWindow(), plain: await inPlain(), raw: await raw() })
    else taken.push({ raw: await raw(), plain: await inPlain(), app: await inWindow() })
  }
  return figures(taken)
}

function figures(taken: readonly { app: Streamed; plain: Streamed; raw: number }[]): readonly Figure[] {
  const both = (of: (streamed: Streamed) => number) => ({
    sotto: median(taken.map(({ app }) => of(app))),
    baseline: median(taken.map(({ plain }) => of(plain))),
    baselineIs: 'plain text',
  })
  const lag = (name: string, of: typeof median) => {
    const value = both(({ lags }) => of(lags))
    return {
      figure: `lag to paint, ${name}`,
      unit: 'ms',
      ...value,
      comparison: difference(value.sotto, value.baseline),
    } as const
  }
  const total = (of: (run: { app: Streamed; plain: Streamed }) => number) =>
    taken.map(of).reduce((sum, value) => sum + value, 0)
  const long = {
    sotto: total(({ app }) => app.longTasks.length),
    baseline: total(({ plain }) => plain.longTasks.length),
    baselineIs: 'plain text',
  }
  const longest = both(({ longTasks }) => quantile([0, ...longTasks], 1))
  const growth = both((streamed) => streamed.growth)
  const rate = {
    sotto: median(taken.map(({ app }) => app.rate)),
    baseline: median(taken.map((run) => run.raw)),
  }
  return [
    { ...lag('p50', median), aim: null },
    { ...lag('p95', p95), aim: { on: 'sotto', bound: 'at most', value: 50 } },
    {
      figure: `tasks over 50 ms, in ${runs} runs`,
      unit: 'tasks',
      ...long,
      comparison: difference(long.sotto, long.baseline),
      aim: { on: 'sotto', bound: 'at most', value: 0 },
    },
    {
      figure: 'longest task over 50 ms',
      unit: 'ms',
      ...longest,
      comparison: difference(longest.sotto, longest.baseline),
      aim: null,
    },
    {
      figure: 'tokens on screen a second',
      unit: 'tokens/s',
      ...rate,
      baselineIs: 'raw call',
      comparison: { is: 'ratio', value: median(taken.map((run) => run.app.rate / run.raw)) },
      aim: { on: 'comparison', bound: 'at least', value: 0.98 },
    },
    {
      figure: 'growth, last thousand over second',
      unit: 'times',
      ...growth,
      comparison: ratio(growth.sotto, growth.baseline),
      aim: { on: 'sotto', bound: 'at most', value: 1.2 },
    },
  ]
}

/** Starts the stream and watches the page until its last number is painted. */
async function watch(
  page: Page,
  selector: string,
  daemon: string,
  { tokenOfNumber }: NumberedText,
  start: StartStream,
): Promise<Streamed> {
  const session = await page.context().newCDPSession(page)
  await session.send('Performance.enable')
  await page.evaluate((within) => window.probe.recordFrames(within), selector)
  const last = tokenOfNumber.length - 1
  const started = start()
  const costs = await costsUntil(session, page, last)
  await started
  const { frames, longTasks } = await page.evaluate(() => {
    window.probe.stopRecording()
    return { frames: [...window.probe.frames], longTasks: [...window.probe.longTasks] }
  })
  await session.detach()

  const sent = await sentTimes(daemon)
  const sentAt = (number: number): number =>
    sent.find(([count]) => count > (tokenOfNumber[number] ?? Number.NaN))?.[1] ?? Number.NaN
  const lags = tokenOfNumber.map((_token, number) => paintOf(frames, number).epoch - sentAt(number))
  const costAt = (token: number) => {
    const number = tokenOfNumber.findIndex((at) => at >= token)
    return interpolate(costs, paintOf(frames, number < 0 ? last : number).at)
  }
  const first = sent[0]?.[1] ?? Number.NaN
  return {
    lags,
    longTasks,
    growth: (costAt(tokens) - costAt(tokens - 1000)) / (costAt(2000) - costAt(1000)),
    rate: (tokens * 1000) / (paintOf(frames, last).epoch - first),
  }
}

function paintOf(frames: readonly Frame[], number: number): Frame {
  const frame = frames.find((painted) => painted.number >= number)
  if (frame === undefined) throw new Error(`number ${number} was never painted`)
  return frame
}

/** Cost of the page's main thread so far, as it grew: [`performance.now()` of the page, milliseconds of tasks]. */
async function costsUntil(
  session: CDPSession,
  page: Page,
  last: number,
): Promise<readonly (readonly [number, number])[]> {
  const costs: (readonly [number, number])[] = []
  const isOver = async () => (await page.evaluate(() => window.probe.frames.at(-1)?.number ?? -1)) >= last
  const ask = async () => {
    const { metrics } = await session.send('Performance.getMetrics')
    const seconds = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? Number.NaN
    costs.push([(seconds('Timestamp') - seconds('NavigationStart')) * 1000, seconds('TaskDuration') * 1000])
  }
  const stream = async () => {
    while (!(await isOver())) {
      await ask()
      await pause(costEvery)
    }
    await ask()
  }
  await ask()
  await within(stream(), patience, 'the end of the answer')
  return costs
}

/** What the daemon sent of its last answer: [tokens so far, ms since the epoch], one entry a write. */
async function sentTimes(daemon: string): Promise<readonly (readonly [number, number])[]> {
  const response = await fetch(`${daemon}/__sent`)
  const sent: [number, number][] = JSON.parse(await response.text())
  return sent
}

/** Opens the empty page that shows an answer as plain text. */
async function inPlainPage<Value>(
  work: (plain: { page: Page; stream: (daemon: string) => Promise<void> }) => Promise<Value>,
): Promise<Value> {
  const person = new Person({})
  const app = await electron.launch({
    executablePath: electronExecutable(),
    args: [join(import.meta.dirname, 'plain-text')],
    env: person.home.environment,
  })
  try {
    const page = await app.firstWindow()
    await page.waitForURL(/index\.html$/)
    const stream = async (daemon: string) => {
      await page.evaluate(() =>
        document.querySelector('main')?.replaceChildren(document.createElement('div')),
      )
      await app.evaluate(async ({ BrowserWindow }, address) => {
        const [window] = BrowserWindow.getAllWindows()
        const body = JSON.stringify({ model: 'scripted:1b', messages: [], stream: true })
        const response = await fetch(`${address}/api/chat`, { method: 'POST', body })
        const decoder = new TextDecoder()
        let rest = ''
        for await (const chunk of response.body ?? []) {
          const lines = (rest + decoder.decode(chunk, { stream: true })).split('\n')
          rest = lines.pop() ?? ''
          const text = lines.map((line) => JSON.parse(line).message.content).join('')
          window?.webContents.send('text', text)
        }
      }, daemon)
    }
    return await work({ page, stream })
  } finally {
    await app.close()
    person.leave()
  }
}
