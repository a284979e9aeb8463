import { closeSync, fsyncSync, openSync, rmSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { type Bench, difference, type Figure } from './parts/figure.ts'
import { installProbe } from './parts/page-probe.ts'
import { pause, within } from './parts/pause.ts'
import { Person } from './parts/person.ts'
import { inSotto, type SottoWindow } from './parts/sotto-window.ts'
import { median, p95 } from './parts/statistics.ts'

const count = 200
const warmUp = 10
const perChat = 10

export const commit: Bench = {
  name: 'commit',
  method:
    'From the Enter key to the question on screen, which is drawn only once its row is on disk: the way to the main ' +
    `process, the commit, the way back, the paint; the answer comes later. Beside it: 4 KB appended and synced in the same folder; ${count} ` +
    'pairs, order alternating.',
  async measure() {
    const person = new Person({ chat: { text: 'Yes.', firstTokenMs: 100 } })
    try {
      const taken = await inSotto(person, (sotto) => commits(sotto, person.home.userData))
      const figure = (name: string, of: typeof median): Figure => {
        const value = of(taken.map(({ question }) => question))
        const baseline = of(taken.map(({ written }) => written))
        return {
          figure: `question durable and shown, ${name}`,
          unit: 'ms',
          sotto: value,
          baseline,
          baselineIs: 'write + fsync',
          comparison: difference(value, baseline),
          aim: null,
        }
      }
      return [figure('p50', median), figure('p95', p95)]
    } finally {
      person.leave()
    }
  },
}

async function commits(sotto: SottoWindow, folder: string): Promise<{ question: number; written: number }[]> {
  await installProbe(sotto.page)
  const file = join(folder, 'bench')
  const descriptor = openSync(file, 'a')
  const taken: { question: number; written: number }[] = []
  for (let at = 0; at < warmUp + count; at += 1) {
    if (at > 0 && at % perChat === 0) await sotto.newChat()
    const pair =
      at % 2 === 0
        ? { question: await questionShown(sotto, at), written: await writtenAndSynced(descriptor) }
        : { written: await writtenAndSynced(descriptor), question: await questionShown(sotto, at) }
    if (at >= warmUp) taken.push(pair)
  }
  closeSync(descriptor)
  rmSync(file)
  return taken
}

async function questionShown(sotto: SottoWindow, at: number): Promise<number> {
  await sotto.type(`Question number ${at}?`)
  await sotto.page.evaluate(() => window.probe.enterToMore('article[aria-label="Question"]'))
  await sotto.ask()
  const shown = sotto.page.evaluate(() => window.probe.taken)
  const milliseconds = await within(shown, 60_000, 'the question on screen')
  await sotto.answered()
  return milliseconds
}

async function writtenAndSynced(descriptor: number): Promise<number> {
  await pause(40)
  const began = performance.now()
  writeSync(descriptor, Buffer.alloc(4096, 'x'))
  fsyncSync(descriptor)
  return performance.now() - began
}
