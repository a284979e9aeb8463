import { type Bench, difference, type Figure, ratio } from './parts/figure.ts'
import { mixedMarkdown, type NumberedText, tokens } from './parts/mixed-markdown.ts'
import { installProbe } from './parts/page-probe.ts'
import { pause } from './parts/pause.ts'
import { Person } from './parts/person.ts'
import { inPlainPage, type PlainPage } from './parts/plain-page.ts'
import { rawLastToken } from './parts/raw-chat.ts'
import { inSotto, type SottoWindow } from './parts/sotto-window.ts'
import { median, p95, quantile } from './parts/statistics.ts'
import { type Streamed, sentTimes, watchStream } from './parts/watched-stream.ts'

const tokensPerSecond = 2000
const runs = 3
/** As fast as a good machine answers, once: the stream takes most of a minute. */
const steadyRate = 200

export const streaming: Bench = {
  name: 'streaming',
  method:
    `${tokens.toLocaleString('en')} tokens of mixed markdown with formulas, 5,000 of them one open block of code, at ` +
    `${tokensPerSecond.toLocaleString('en')} tokens/s, ${runs} runs, and once at ${steadyRate}: from the moment a token leaves the daemon until the frame that shows it is painted. Beside it: the ` +
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

async function measureBoth(
  person: Person,
  sotto: SottoWindow,
  plain: PlainPage,
  numbered: NumberedText,
): Promise<readonly Figure[]> {
  await installProbe(sotto.page)
  await installProbe(plain.page)
  const { daemon, model } = person
  const inWindow = async () => {
    await sotto.page.bringToFront()
    await sotto.newChat()
    await sotto.type('Say all of it.')
    const streamed = await watchStream(sotto.page, 'article[aria-label="Answer"]', daemon, numbered, () =>
      sotto.ask(),
    )
    await sotto.answered()
    return streamed
  }
  const inPlain = async () => {
    await plain.page.bringToFront()
    return watchStream(plain.page, 'main', daemon, numbered, () => plain.stream(daemon))
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
  await answersAt(daemon, numbered, steadyRate)
  return [...figures(taken), ...steadyFigures({ app: await inWindow(), plain: await inPlain() })]
}

async function answersAt(daemon: string, { text }: NumberedText, rate: number): Promise<void> {
  const script = JSON.stringify({ chat: { text, tokensPerSecond: rate } })
  const response = await fetch(`${daemon}/__script`, { method: 'PUT', body: script })
  if (!response.ok) throw new Error('the daemon did not take its script')
}

/** At a rate at which a page is meant to have nothing to do most of the time. */
function steadyFigures({ app, plain }: { app: Streamed; plain: Streamed }): readonly Figure[] {
  const at = `at ${steadyRate} tokens/s`
  const baselineIs = 'plain text'
  const [sottoLag, plainLag] = [p95(app.lags), p95(plain.lags)]
  return [
    {
      figure: `lag to paint, p95, ${at}`,
      unit: 'ms',
      sotto: sottoLag,
      baseline: plainLag,
      baselineIs,
      comparison: difference(sottoLag, plainLag),
      aim: { on: 'sotto', bound: 'at most', value: 50 },
    },
    {
      figure: `tasks over 50 ms, ${at}`,
      unit: 'tasks',
      sotto: app.longTasks.length,
      baseline: plain.longTasks.length,
      baselineIs,
      comparison: difference(app.longTasks.length, plain.longTasks.length),
      aim: { on: 'comparison', bound: 'at most', value: 0 },
    },
    {
      figure: `work of the page’s thread in ${tokens / steadyRate} s, ${at}`,
      unit: 'ms',
      sotto: app.busy,
      baseline: plain.busy,
      baselineIs,
      comparison: ratio(app.busy, plain.busy),
      aim: { on: 'sotto', bound: 'at most', value: 23_000 },
    },
  ]
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
