import { Home } from '../e2e/harness/home.ts'
import { type Bench, type Figure, ratio } from './parts/figure.ts'
import { pause } from './parts/pause.ts'
import { locale, Person } from './parts/person.ts'
import { inSotto } from './parts/sotto-window.ts'
import { emptyKind, type StartedKind, sottoKind, startApp } from './parts/started-app.ts'
import { median, quantile } from './parts/statistics.ts'

const pairs = 9
const firstPairs = 5
const restMs = 500

interface Pair {
  readonly sotto: number
  readonly empty: number
}

export const start: Bench = {
  name: 'start',
  method:
    'From the start of the process until the message field has the focus and the model is named, both painted, with a ' +
    'scripted daemon that the app starts; beside it a window with a still page, until its text is painted. A later ' +
    `start is one of a person who has asked something before (${pairs} pairs, the folders and profiles of earlier ` +
    `starts on both sides); a first start is one with empty folders on both sides (${firstPairs} pairs). Order ` +
    'alternating; watched over the debugging port, without Playwright.',
  async measure() {
    const first = await inTurn(
      firstPairs,
      () => onceEver(sottoKind),
      () => onceEver(emptyKind),
    )
    const person = new Person({})
    const other = new Home({}, locale)
    try {
      await askSomething(person)
      await once(sottoKind, person.home)
      await once(emptyKind, other)
      const later = await inTurn(
        pairs,
        () => once(sottoKind, person.home),
        () => once(emptyKind, other),
      )
      return [
        {
          ...figure('start to a usable field, median', later, median),
          aim: { on: 'comparison', bound: 'at most', value: 1.3 },
        },
        figure('start to a usable field, best', later, (values) => quantile(values, 0)),
        figure('first start ever, median', first, median),
      ]
    } finally {
      person.home.remove()
      other.remove()
    }
  },
}

async function inTurn(
  count: number,
  sotto: () => Promise<number>,
  empty: () => Promise<number>,
): Promise<readonly Pair[]> {
  const taken: Pair[] = []
  for (let at = 0; at < count; at += 1) {
    taken.push(
      at % 2 === 0
        ? { sotto: await sotto(), empty: await empty() }
        : { empty: await empty(), sotto: await sotto() },
    )
  }
  return taken
}

function figure(name: string, taken: readonly Pair[], of: typeof median): Figure {
  const sotto = of(taken.map((pair) => pair.sotto))
  const baseline = of(taken.map((pair) => pair.empty))
  return {
    figure: name,
    unit: 'ms',
    sotto,
    baseline,
    baselineIs: 'empty window',
    comparison: ratio(sotto, baseline),
    aim: null,
  }
}

async function askSomething(person: Person): Promise<void> {
  await inSotto(person, async (window) => {
    await window.type('What is a bench?')
    await window.ask()
    await window.page.getByRole('article', { name: 'Answer' }).waitFor()
    await window.answered()
  })
}

async function once(kind: StartedKind, home: Home): Promise<number> {
  const app = await startApp(kind, home)
  await app.end()
  await pause(restMs)
  return app.usableAfter
}

async function onceEver(kind: StartedKind): Promise<number> {
  const home = new Home({}, locale)
  try {
    return await once(kind, home)
  } finally {
    home.remove()
  }
}
