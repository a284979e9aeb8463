import type { Finding } from '../src/core/privacy/detect/finding.ts'

/** A part of a long text with what was found in it; offsets are the part's. */
export interface TextPiece {
  readonly text: string
  readonly findings: readonly Finding[]
}

/** How much is read before a piece is cut off, and how much of it the rules see before and behind a cut. UTF-16 units. */
const enough = 256 * 1024
const margin = 8 * 1024

interface Span {
  readonly start: number
  readonly end: number
}

/**
 * Cuts a text that comes in chunks into pieces, so that memory stays flat however long it is. No cut parts what will be
 * hidden, unless that alone is too long for a piece: then each piece hides its share. A piece ends with a line where
 * there is one.
 */
export class TextPieces {
  readonly #detect: (text: string) => readonly Finding[]
  readonly #hides: (text: string, findings: readonly Finding[]) => readonly Span[]
  /** What came before the piece, for the rules to see. */
  #before = ''
  #text = ''
  /** What of a finding the last cut left to come. */
  #carried: readonly Finding[] = []

  /** @param hides what must not be parted besides: values that were found before, and tokens of the text's own */
  constructor(
    detect: (text: string) => readonly Finding[],
    hides: (text: string, findings: readonly Finding[]) => readonly Span[],
  ) {
    this.#detect = detect
    this.#hides = hides
  }

  *add(chunk: string): Generator<TextPiece> {
    this.#text += chunk
    while (this.#text.length >= enough) yield this.#take(false)
  }

  *end(): Generator<TextPiece> {
    if (this.#text !== '') yield this.#take(true)
  }

  #take(final: boolean): TextPiece {
    const shift = this.#before.length
    const found = this.#detect(this.#before + this.#text)
      .filter(({ end }) => end > shift)
      .map((finding) => ({ ...finding, start: Math.max(0, finding.start - shift), end: finding.end - shift }))
    const all = [...this.#carried, ...found]
    const cut = final ? this.#text.length : cutOf(this.#text, [...all, ...this.#hides(this.#text, all)])
    const text = this.#text.slice(0, cut)
    this.#before = wellCut((this.#before + text).slice(-margin))
    this.#text = this.#text.slice(cut)
    this.#carried = all
      .filter(({ start, end }) => start < cut && cut < end)
      .map((finding) => ({ ...finding, start: 0, end: finding.end - cut }))
    const findings = all
      .filter(({ start }) => start < cut)
      .map((finding) => ({ ...finding, end: Math.min(finding.end, cut) }))
    return { text, findings }
  }
}

/** A place within the text, away from its end, that parts no span, no word and no pair; a line's end if it can be. */
function cutOf(text: string, spans: readonly Span[]): number {
  const last = text.length - margin
  const isInside = new Uint8Array(text.length)
  for (const { start, end } of spans) isInside.fill(1, start + 1, end)
  for (let at = text.lastIndexOf('\n', last) + 1; at > last / 2; at = text.lastIndexOf('\n', at - 2) + 1) {
    if (isInside[at] === 0) return at
  }
  for (let at = last; at > 0; at--) {
    if (isInside[at] === 0 && !/^(?:\w\w|[\ud800-\udbff][\udc00-\udfff])$/.test(text.slice(at - 1, at + 1)))
      return at
  }
  return /[\udc00-\udfff]/.test(text.charAt(last)) ? last - 1 : last
}

function wellCut(text: string): string {
  return /^[\udc00-\udfff]/.test(text) ? text.slice(1) : text
}
