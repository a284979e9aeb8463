/**
 * Text that only grows, held in pieces whose concatenation is the whole. All but `last` never change,
 * so the cost of showing one more line does not depend on how many came before.
 */
export interface ChunkedText {
  readonly full: readonly string[]
  readonly last: string
}

export const emptyText: ChunkedText = { full: [], last: '' }

const linesPerChunk = 50
const longestChunk = 4_000

/** `text` with `more` at its end. Cuts behind a line where it can, inside an endless line where it must. */
export function append(text: ChunkedText, more: string): ChunkedText {
  let last = text.last + more
  if (last.length < linesPerChunk) return { full: text.full, last }
  const cuts: string[] = []
  for (let end = endOfChunk(last); end > 0; end = endOfChunk(last)) {
    cuts.push(last.slice(0, end))
    last = last.slice(end)
  }
  return { full: cuts.length === 0 ? text.full : [...text.full, ...cuts], last }
}

export function chunked(text: string): ChunkedText {
  return append(emptyText, text)
}

export function wholeText(text: ChunkedText): string {
  return text.full.join('') + text.last
}

/** Length of the first piece to cut off, 0 when the text still fits into one. */
function endOfChunk(text: string): number {
  let end = 0
  for (let line = 0; line < linesPerChunk; line++) {
    const next = text.indexOf('\n', end) + 1
    if (next === 0 || next > longestChunk) {
      if (text.length <= longestChunk) return 0
      return end > 0 ? end : wholeCharacters(text, longestChunk)
    }
    end = next
  }
  return end < text.length ? end : 0
}

/** Never between the two halves of one character. */
function wholeCharacters(text: string, end: number): number {
  return /[\uD800-\uDBFF]/.test(text.charAt(end - 1)) ? end - 1 : end
}
