import { longestPiece } from './network.ts'

/** Where a sentence ends, and where a part of one does: what the model was trained on is cut there. */
const stops = /[。！？!?；;…]/
const pauses = /[，,、：:\s]/

/**
 * The pieces that the model reads: lines, and long lines cut behind a sentence or, failing that, a pause. Only those with
 * Chinese in them; nowhere longer than the model takes.
 */
export function* chinesePieces(text: string): Generator<string> {
  for (const line of text.split(/[\r\n\u2028\u2029]/)) {
    for (let from = 0; from < line.length; ) {
      const to = line.length - from <= longestPiece ? line.length : cutOf(line, from, from + longestPiece)
      const piece = line.slice(from, to)
      if (/\p{Script=Han}{2}/u.test(piece)) yield piece
      from = to
    }
  }
}

function cutOf(line: string, from: number, latest: number): number {
  for (const marks of [stops, pauses]) {
    for (let at = latest; at > from + longestPiece / 2; at--) if (marks.test(line.charAt(at - 1))) return at
  }
  return /[\ud800-\udbff]/.test(line.charAt(latest - 1)) ? latest - 1 : latest
}
