import type { Bench, Figure } from './parts/figure.ts'
import { firstTokenPairs } from './parts/first-token-pairs.ts'
import { median, p95 } from './parts/statistics.ts'

const pairs = 30

export const firstTokenReal: Bench = {
  name: 'first-token-real',
  method:
    `The same with smollm2:135m on the real service; ${pairs} pairs, each question new to the model, the answer ` +
    'stopped after its first words.',
  async measure() {
    const taken = await firstTokenPairs({
      daemon: 'real',
      warmUp: 3,
      count: pairs,
      toEnd: false,
      restMs: 300,
      perChat: 1,
      question: (at) => `Name the number that follows ${1000 + at}.`,
    })
    const figure = (name: string, of: typeof median): Figure => ({
      figure: `first token of a real model, ${name}`,
      unit: 'ms',
      sotto: of(taken.map(({ sotto }) => sotto)),
      baseline: of(taken.map(({ raw }) => raw)),
      baselineIs: 'raw call',
      comparison: { is: 'difference', value: of(taken.map(({ sotto, raw }) => sotto - raw)) },
      aim: null,
    })
    return [figure('p50', median), figure('p95', p95)]
  },
}
