import { Home } from '../e2e/harness/home.ts'
import { type Bench, type Figure, ratio } from './parts/figure.ts'
import { pause } from './parts/pause.ts'
import { locale } from './parts/person.ts'
import { memoryOfTree } from './parts/process-tree.ts'
import { emptyKind, type StartedKind, sottoKind, startApp } from './parts/started-app.ts'
import { median } from './parts/statistics.ts'

const pairs = 3
/** It is at rest when a look this much later finds nearly the same. Milliseconds, and a part of the whole. */
const lookEvery = 2000
const same = 0.01
const mostLooks = 8

export const memory: Bench = {
  name: 'memory',
  method:
    'Proportional memory (PSS) of the app and all its processes but the model service, at rest; beside it a window ' +
    `with a still page. The median of ${pairs} starts each. Linux only.`,
  async measure() {
    if (process.platform !== 'linux') throw new Error('it is read from /proc, which only Linux has')
    const person = new Home({}, locale)
    const other = new Home({}, locale)
    try {
      const taken: { sotto: number; empty: number }[] = []
      for (let at = 0; at < pairs; at += 1) {
        taken.push({ sotto: await atRest(sottoKind, person), empty: await atRest(emptyKind, other) })
      }
      const sotto = median(taken.map((pair) => pair.sotto))
      const baseline = median(taken.map((pair) => pair.empty))
      const figure: Figure = {
        figure: 'memory at rest',
        unit: 'MB',
        sotto,
        baseline,
        baselineIs: 'empty window',
        comparison: ratio(sotto, baseline),
        aim: null,
      }
      return [figure]
    } finally {
      person.remove()
      other.remove()
    }
  },
}

async function atRest(kind: StartedKind, person: Home): Promise<number> {
  const app = await startApp(kind, person)
  const look = () => memoryOfTree(app.pid, /ollama/)
  let last = 0
  let now = look()
  for (let at = 0; at < mostLooks && Math.abs(now - last) > same * last; at += 1) {
    await pause(lookEvery)
    last = now
    now = look()
  }
  await app.end()
  return now
}
