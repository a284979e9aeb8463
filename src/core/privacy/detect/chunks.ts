/** A piece of a long text. Findings that start in [from, to) are the piece's own; the rest is there to be seen. */
export interface Chunk {
  readonly start: number
  readonly end: number
  readonly from: number
  readonly to: number
}

const size = 256 * 1024
/** What a piece sees beyond its own part, on either side: longer than any one finding (a private key of 8192 bits). */
const margin = 8192

/**
 * Cuts a long text so that memory stays flat and no regular expression sees more than a piece. Cuts never part a
 * surrogate pair.
 */
export function* chunks(text: string): Generator<Chunk> {
  for (let from = 0; from < text.length || from === 0; ) {
    const to = from + size >= text.length ? text.length : whole(text, from + size)
    yield {
      start: from === 0 ? 0 : whole(text, from - margin),
      end: whole(text, Math.min(text.length, to + margin)),
      from,
      to,
    }
    if (to === text.length) return
    from = to
  }
}

function whole(text: string, at: number): number {
  const unit = text.charCodeAt(at)
  return unit >= 0xdc00 && unit <= 0xdfff ? at - 1 : at
}
