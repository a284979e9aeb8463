import { Home } from '../e2e/harness/home.ts'
import { type Bench, type Figure, ratio } from './parts/figure.ts'
import { pause } from './parts/pause.ts'
import { locale } from './parts/person.ts'
import { emptyKind, type StartedKind, sottoKind, startApp } from './parts/started-app.ts'
import { median, quantile } from './parts/statistics.ts'

const pairs = 9
const restMs = 500

export const start: Bench = {
  name: 'start',
  method:
    'From the start of the process until the message field has the focus and a model is chosen, both painted, with a ' +
    'history and a scripted daemon that the app starts; beside it a window with a still page, until its text is ' +
    `painted. Warm profiles, ${pairs} pairs, order alternating; watched over the debugging port, without Playwright.`,
  async measure() {
    const person = new Home({}, locale)
    const other = new Home({}, locale)
    try {
      await once(sottoKind, person)
      await once(emptyKind, other)
      const taken: { sotto: number; empty: number }[] = []
      for (let at = 0; at < pairs; at += 1) {
        taken.push(
          at % 2 === 0
            ? { sotto: await once(sottoKind, person), empty: await once(emptyKind, other) }
            : { empty: await once(emptyKind, other), sotto: await once(sottoKind, person) },
        )
      }
      return figures(taken)
    } finally {
      person.remove()
      other.remove()
    }
  },
}

function figures(taken: readonly { sotto: number; empty: number }[]): readonly Figure[] {
  const figure = (name: string, of: typeof median): Figure => {
    const sotto = of(taken.map((pair) => pair.sotto))
    const baseline = of(taken.map((pair) => pair.empty))
    return {
      figure: `start to a usable field, ${name}`,
      unit: 'ms',
      sotto,
      baseline,
      baselineIs: 'empty window',
      comparison: ratio(sotto, baseline),
      aim: null,
    }
  }
  return [
    { ...figure('median', median), aim: { on: 'comparison', bound: 'at most', value: 1.3 } },
    figure('best', (values) => quantile(values, 0)),
  ]
}

async function once(kind: StartedKind, person: Home): Promise<number> {
  const app = await startApp(kind, person)
  await app.end()
  await pause(restMs)
  return app.usableAfter
}
