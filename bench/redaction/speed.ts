import { detect } from '../../src/core/privacy/detect/detect.ts'
import { ordinaryText } from './ordinary-text.ts'
import { median, milliseconds } from './timing.ts'

/** Characters a second of one text, beside two plain passes over the same text in the same run. */
export interface Speed {
  readonly text: string
  readonly detect: number
  readonly nfkc: number
  readonly indexOf: number
}

const megabyte = 1_000_000
const rounds = 7

/** Alternating, after a warm-up; the median of each. */
export function speeds(): Speed[] {
  const [chinese, english] = [ordinaryText('Chinese', megabyte), ordinaryText('English', megabyte)]
  return [
    speed('Chinese chat, 1 M', chinese),
    speed('English chat, 1 M', english),
    speed('both, 1 M', mixed(chinese, english)),
  ]
}

function speed(name: string, text: string): Speed {
  detect(text)
  const taken: Record<'detect' | 'nfkc' | 'indexOf', number[]> = { detect: [], nfkc: [], indexOf: [] }
  for (let round = 0; round < rounds; round++) {
    taken.indexOf.push(milliseconds(() => text.indexOf('\u0001')))
    taken.nfkc.push(milliseconds(() => text.normalize('NFKC')))
    taken.detect.push(milliseconds(() => detect(text)))
  }
  const rate = (times: readonly number[]) => text.length / (median(times) / 1000)
  return { text: name, detect: rate(taken.detect), nfkc: rate(taken.nfkc), indexOf: rate(taken.indexOf) }
}

function mixed(chinese: string, english: string): string {
  const [han, latin] = [chinese.split('\n'), english.split('\n')]
  return Array.from({ length: Math.max(han.length, latin.length) }, (_, at) =>
    at % 2 === 0 ? (han[at % han.length] ?? '') : (latin[at % latin.length] ?? ''),
  )
    .join('\n')
    .slice(0, megabyte)
}
