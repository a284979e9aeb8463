import type { Hidden } from './disguise.ts'

/** What was folded without a change of length. */
export function letterByLetter(folded: string, start: number): Hidden {
  const parts = Array.from({ length: folded.length }, (_, at) => ({
    text: folded.charAt(at),
    start: start + at,
    end: start + at + 1,
  }))
  return { start, end: start + folded.length, parts }
}
