/**
 * The words of a packed list: each begins with one digit of base 36 in capitals, how many characters it shares with
 * the word before it.
 */
export function* packedWords(packed: string): Generator<string, void> {
  let word = ''
  let at = 0
  while (at < packed.length) {
    const shared = Number.parseInt(packed.charAt(at), 36)
    let end = at + 1
    while (end < packed.length && !isDigit(packed.charCodeAt(end))) end++
    word = word.slice(0, shared) + packed.slice(at + 1, end)
    yield word
    at = end
  }
}

/** 0 to 9 and A to Z: words are of small letters, spaces and hyphens. */
function isDigit(code: number): boolean {
  return (code >= 48 && code <= 57) || (code >= 65 && code <= 90)
}
