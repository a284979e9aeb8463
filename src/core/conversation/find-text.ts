/** The longest words that are looked for, in UTF-16 code units. */
export const longestWords = 200

/**
 * Text as it is searched: compatibility forms as one (full width, ligatures), no difference of case, any white space
 * as one space. A line feed stands between what no match may reach across.
 */
export function foldedText(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\s+/g, (space) => (/\n\s*\n/.test(space) ? '\n' : ' '))
}

/** Where the matches of a folded word begin in a folded text; they do not overlap. */
export function matchesIn(folded: string, word: string): readonly number[] {
  const starts: number[] = []
  if (word === '') return starts
  for (let at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + word.length)) starts.push(at)
  return starts
}

const code = /(^ {0,3}(?:```|~~~)[^\n]*\n[\s\S]*?(?:^ {0,3}(?:```|~~~) *$|$(?![\s\S]))|`[^`\n]+`)/m

function withoutFences(code: string): string {
  if (code.startsWith('`') && !code.startsWith('```')) return code.slice(1, -1)
  return code.replace(/^.*\n/, '').replace(/\n? {0,3}(?:```|~~~)[ \t]*$/, '')
}

/**
 * What of an answer in markdown is read on screen, nearly: without the marks and the addresses, so that a word is found
 * as it is seen. Cheap enough for ten thousand answers, which a parser is not.
 */
export function readableText(markdown: string): string {
  return markdown
    .split(code)
    .map((piece, at) => (at % 2 === 1 ? withoutFences(piece) : withoutMarks(piece)))
    .join('')
}

function withoutMarks(text: string): string {
  return text
    .replace(/^[ :|-]+$/gm, '')
    .replace(
      /^[ \t]*(?:>[ \t]*)*(?:[-*+][ \t]+(?:\[[ xX]\][ \t]+)?|\d{1,9}[.)][ \t]+|#{1,6}[ \t]+)?/gm,
      (marks) => (marks.trim() === '' ? marks : '\n\n'),
    )
    .replace(/(?<!\\)\|/g, '\n\n')
    .replace(/!?\[([^[\]\n]*)\]\([^()\n]*\)/g, '$1')
    .replace(/\*\*|~~|(?<![\\\s])\*|(?<!\\)\*(?!\s)/g, '')
    .replace(/(?<![\p{L}\p{N}\\])_+(?=\S)|(?<=\S)_+(?![\p{L}\p{N}])/gu, '')
    .replace(/\\([!-/:-@[-`{-~])/g, '$1')
}
