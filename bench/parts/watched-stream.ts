import type { CDPSession, Page } from '@playwright/test'
import { type NumberedText, tokens } from './mixed-markdown.ts'
import type { Frame } from './page-probe.ts'
import { pause, within } from './pause.ts'
import { interpolate } from './statistics.ts'

/** How often the cost of the page's thread is asked for. Milliseconds. */
const costEvery = 100
const patience = 150_000

/** One run in a page. */
export interface Streamed {
  /** For each number of the text, from leaving the daemon to its paint. Milliseconds. */
  readonly lags: readonly number[]
  readonly longTasks: readonly number[]
  readonly growth: number
  /** How long the page's main thread worked for it. Milliseconds. */
  readonly busy: number
  /** Tokens a second from the first to leave to the last on screen. */
  readonly rate: number
}

type StartStream = () => Promise<void>

/** Starts the stream and watches the page until its last number is painted. */
export async function watchStream(
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
    busy: (costs.at(-1)?.[1] ?? Number.NaN) - (costs[0]?.[1] ?? Number.NaN),
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
export async function sentTimes(daemon: string): Promise<readonly (readonly [number, number])[]> {
  const response = await fetch(`${daemon}/__sent`)
  const sent: [number, number][] = JSON.parse(await response.text())
  return sent
}
