import { isLatinLetter, Letter, letterAt } from './latin-letters.ts'

const reach = 160

/** Whether the line at `at` is set like a title: four words and more, and nearly all of them in capitals. */
export function isTitleLine(text: string, at: number): boolean {
  const start = Math.max(text.lastIndexOf('\n', at - 1) + 1, at - reach)
  const lineEnd = text.indexOf('\n', at)
  const end = Math.min(lineEnd < 0 ? text.length : lineEnd, at + reach)
  let capital = 0
  let small = 0
  for (let place = start; place < end; place++) {
    const letter = letterAt(text, place)
    if (letter !== Letter.capital && letter !== Letter.small) continue
    let wordEnd = place + 1
    while (wordEnd < end && (isLatinLetter(text, wordEnd) || text.charAt(wordEnd) === "'")) wordEnd++
    if (letter === Letter.capital) capital++
    else if (wordEnd - place > 3) small++
    place = wordEnd
  }
  return capital >= 4 && small === 0
}
