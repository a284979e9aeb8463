/** A text that is longer than this, put in at once, stands beside the field and not in it. Bytes of UTF-8. */
const longFrom = 20_480
/** A character of UTF-16 takes at most so many bytes of UTF-8. */
const mostBytes = 3

export function isLong(text: string): boolean {
  if (text.length > longFrom) return true
  return text.length * mostBytes > longFrom && new TextEncoder().encode(text).length > longFrom
}

/** About how much of a long text is laid out at once. Characters. */
const pieceLength = 60_000

/** A long text in pieces that end with a line where they can; joined they are the text again. */
export function piecesOf(text: string): string[] {
  const pieces: string[] = []
  for (let start = 0; start < text.length; ) {
    const goal = start + pieceLength
    const lineEnd = goal < text.length ? text.lastIndexOf('\n', goal) : -1
    const end = lineEnd > start ? lineEnd + 1 : wholeCharacter(text, goal)
    pieces.push(text.slice(start, end))
    start = end
  }
  return pieces.length === 0 ? [''] : pieces
}

/** Not between the two halves of one character. */
function wholeCharacter(text: string, at: number): number {
  const code = text.charCodeAt(at)
  return code >= 0xdc00 && code <= 0xdfff ? at + 1 : at
}
