import type { Finding } from '../src/core/privacy/detect/finding.ts'

/** A part of a long text with what was found in it; offsets are the part's. */
export interface TextPiece {
  readonly text: string
  readonly findings: readonly Finding[]
}

/** How much is read before a piece is cut off, and how much of it the rules see before and behind a cut. UTF-16 units. */
const enough = 256 * 1024
const margin = 8 * 1024

/**
 * Cuts a text that comes in chunks into pieces that a finding never crosses, so that memory stays flat however long it
 * is. A piece ends with a line where there is one.
 */
export class TextPieces {
  readonly #detect: (text: string) => readonly Finding[]
  /** What came before the piece, for the rules to see. */
  #before = ''
  #text = ''

  constructor(detect: (text: string) => readonly Finding[]) {
    this.#detect = detect
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
    const all = this.#detect(this.#before + this.#text)
      .filter(({ end }) => end > shift)
      .map((finding) => ({ ...finding, start: Math.max(0, finding.start - shift), end: finding.end - shift }))
    const cut = final ? this.#text.length : cutOf(this.#text, all)
    const text = this.#text.slice(0, cut)
    this.#before = wellCut((this.#before + text).slice(-margin))
    this.#text = this.#text.slice(cut)
    return { text, findings: all.filter(({ end }) => end <= cut) }
  }
}

/** A place within the text, away from its end, that parts no finding, no word and no pair; a line's end if it can be. */
function cutOf(text: string, findings: readonly Finding[]): number {
  const last = text.length - margin
  const inside = (at: number) => findings.some(({ start, end }) => start < at && at < end)
  for (let at = text.lastIndexOf('\n', last) + 1; at > last / 2; at = text.lastIndexOf('\n', at - 2) + 1) {
    if (!inside(at)) return at
  }
  for (let at = last; at > last / 2; at--) {
    if (!/^[\w\ud800-\udfff]{2}$/.test(text.slice(at - 1, at + 1)) && !inside(at)) return at
  }
  return last
}

function wellCut(text: string): string {
  return /^[\udc00-\udfff]/.test(text) ? text.slice(1) : text
}
