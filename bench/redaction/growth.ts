import { detect } from '../../src/core/privacy/detect/detect.ts'
import { ordinaryText } from './ordinary-text.ts'
import { median, milliseconds } from './timing.ts'

/** How the time grows with the text: `times` is that of the last size over that of the size a tenth of it. */
export interface Growth {
  readonly sizes: readonly { readonly characters: number; readonly milliseconds: number }[]
  readonly times: number
}

const sizes = [1_000, 10_000, 100_000, 1_000_000, 10_000_000]

export function growth(): Growth {
  const whole = ordinaryText('Chinese', sizes.at(-1) ?? 0)
  detect(whole.slice(0, 1_000_000))
  const taken = sizes.map((characters) => {
    const text = whole.slice(0, characters)
    const rounds = characters >= 10_000_000 ? 1 : characters >= 1_000_000 ? 5 : 20
    return {
      characters,
      milliseconds: median(Array.from({ length: rounds }, () => milliseconds(() => detect(text)))),
    }
  })
  const last = taken.at(-1)?.milliseconds ?? Number.NaN
  const tenth = taken.at(-2)?.milliseconds ?? Number.NaN
  return { sizes: taken, times: last / tenth }
}
