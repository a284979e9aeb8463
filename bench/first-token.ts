import type { Bench, Figure } from './parts/figure.ts'
import { firstTokenPairs } from './parts/first-token-pairs.ts'
import { median, p95 } from './parts/statistics.ts'

const delay = 100
const pairs = 200

export const firstToken: Bench = {
  name: 'first-token',
  method:
    `From the Enter key to the first painted text of the answer, beside the same question by fetch to the same ` +
    `scripted daemon, which waits ${delay} ms; ${pairs} pairs, order alternating; the overhead is taken per pair.`,
  async measure() {
    const taken = await firstTokenPairs({
      daemon: { chat: { text: 'A few words.', tokens: 4, firstTokenMs: delay, tokensPerSecond: 50 } },
      warmUp: 10,
      count: pairs,
      toEnd: true,
      restMs: 40,
      perChat: 10,
      question: (at) => `Question number ${at}?`,
    })
    const figure = (name: string, of: typeof median, aim: number): Figure => ({
      figure: `first token, ${name}`,
      unit: 'ms',
      sotto: of(taken.map(({ sotto }) => sotto)),
      baseline: of(taken.map(({ raw }) => raw)),
      baselineIs: 'raw call',
      comparison: { is: 'difference', value: of(taken.map(({ sotto, raw }) => sotto - raw)) },
      aim: { on: 'comparison', bound: 'at most', value: aim },
    })
    return [figure('p50', median, 16), figure('p95', p95, 33)]
  },
}
