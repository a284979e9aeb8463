import { isLatinLetter, Letter, letterAt } from './latin-letters.ts'
import { traitsOf } from './word-traits.ts'

const reach = 160

/** Whether the line at `at` is set like a title: four words and more, nearly all of them in capitals, and ordinary ones among them. */
export function isTitleLine(text: string, at: number): boolean {
  let start = at
  while (start > 0 && at - start < reach && text.charCodeAt(start - 1) !== 0x0a) start--
  let end = at
  while (end < text.length && end - at < reach && text.charCodeAt(end) !== 0x0a) end++
  let capital = 0
  let ordinary = 0
  for (let place = start; place < end; place++) {
    const letter = letterAt(text, place)
    if (letter !== Letter.capital && letter !== Letter.small) continue
    let wordEnd = place + 1
    while (wordEnd < end && (isLatinLetter(text, wordEnd) || text.charAt(wordEnd) === "'")) wordEnd++
    if (letter === Letter.capital) {
      capital++
      const { common, given, surname } = traitsOf(text.slice(place, wordEnd))
      if (common && given + surname === 0) ordinary++
    } else if (wordEnd - place > 3) return false
    place = wordEnd
  }
  return capital >= 4 && ordinary * 4 >= capital
}
