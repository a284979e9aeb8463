import { isAlphanumeric } from './character-class.ts'

/** A piece of a long text. Findings that start in [from, to) are the piece's own; the rest is there to be seen. */
export interface Chunk {
  readonly start: number
  readonly end: number
  readonly from: number
  readonly to: number
}

const size = 128 * 1024
/** What a piece sees before its own part: the words that label what stands at its beginning, and some for names. */
const marginBefore = 2048
/** What it sees behind: longer than any one finding that is no run (a private key of 8192 bits). */
const marginBehind = 8192
/** Longer runs are left parted: nothing reads them as one. */
const longestRun = 65_536

/**
 * Cuts a long text so that memory stays flat and no regular expression sees more than a piece. A cut parts neither a
 * surrogate pair nor a run of the signs of base64 and URL encoding, which is read whole or not at all.
 */
export function* chunks(text: string): Generator<Chunk> {
  for (let from = 0; from < text.length || from === 0; ) {
    const to = from + size >= text.length ? text.length : runStart(text, whole(text, from + size))
    yield {
      start: whole(text, Math.max(0, from - marginBefore)),
      end: whole(text, Math.min(text.length, to + marginBehind)),
      from,
      to,
    }
    if (to === text.length) return
    from = to
  }
}

function whole(text: string, at: number): number {
  const unit = text.charCodeAt(at)
  return unit >= 0xdc00 && unit <= 0xdfff && at > 0 ? at - 1 : at
}

/** Where the run begins that goes on at `at`; `at` where none does, or one that is too long. */
function runStart(text: string, at: number): number {
  if (!isSign(text.charCodeAt(at))) return at
  let start = at
  while (start > at - longestRun && isSign(text.charCodeAt(start - 1))) start--
  return isSign(text.charCodeAt(start - 1)) ? at : start
}

/** A letter, a digit, or one of + / - _ = %. */
function isSign(unit: number): boolean {
  return (
    isAlphanumeric(unit) ||
    unit === 0x2b ||
    unit === 0x2f ||
    unit === 0x2d ||
    unit === 0x5f ||
    unit === 0x3d ||
    unit === 0x25
  )
}
