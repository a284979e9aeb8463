import { isLatinLetter, Letter, letterAt } from './latin-letters.ts'

const apostrophe = 0x27
const hyphen = 0x2d

/**
 * Where the word that begins at `start` ends: letters, with an apostrophe (O'Neill, D'Angelo) or hyphen (Min-jun,
 * Smith-Jones) between them. The 's of an owner and the rest of a contraction (I'm, Sarah'll) are not the word's.
 */
export function nameWordEnd(text: string, start: number): number {
  let at = start + 1
  for (;;) {
    while (isLatinLetter(text, at)) at++
    const unit = text.charCodeAt(at)
    if (unit === hyphen && isLatinLetter(text, at + 1)) at++
    else if (unit === apostrophe && isLatinLetter(text, at + 1) && !isContraction(text, at)) at++
    else return at
  }
}

function isContraction(text: string, at: number): boolean {
  if (letterAt(text, at + 1) === Letter.capital) {
    // MARY'S: an owner in capitals.
    return text.charAt(at + 1) === 'S' && !isLatinLetter(text, at + 2)
  }
  let end = at + 1
  while (isLatinLetter(text, end)) end++
  return end - at <= 3
}

/** Whether the word from `start` to `end` is part of code, a path, an address or a handle. */
export function isInCode(text: string, start: number, end: number): boolean {
  const before = text.charAt(start - 1)
  if (before === '@') return !isMention(text, start, end)
  if (before !== '' && '/\\_#$%&<+~'.includes(before)) {
    // "<John" opens a tag; "R&D" and "AT&T" are one.
    return true
  }
  if (before === '-' && text.charAt(start - 2) !== '\n' && start > 1) return true
  if (before === '.' && (isLatinLetter(text, start - 2) || letterAt(text, start - 2) === Letter.mark)) {
    // "J.Smith" is a name, "user.Name" is code.
    return !(letterAt(text, start - 2) === Letter.capital && !isLatinLetter(text, start - 3))
  }
  if (before === ':' && text.charAt(start - 2) === ':') return true
  const after = text.charAt(end)
  if (after === '') return false
  // "Li Xiaodong(李晓东)": a bracket of Chinese opens no call.
  if (after === '(') return letterAt(text, end + 1) !== Letter.han && letterAt(text, start - 1) !== Letter.han
  if ('@_\\='.includes(after) || letterAt(text, end) === Letter.mark) return true
  if (after === '/') return text.charAt(end + 1) !== ' '
  if (after === '.' || after === ':') {
    const next = letterAt(text, end + 1)
    if (after === ':' && text.charAt(end + 1) === ':') return true
    return (
      after === '.' &&
      (next === Letter.small || next === Letter.mark || (next === Letter.capital && end - start > 1))
    )
  }
  return after === '<' && /^<[A-Za-z[]/.test(text.slice(end, end + 2))
}

/** "@Tomasz pls": a person is called; "@Test", "@types/node" and a handle with digits are not. */
function isMention(text: string, start: number, end: number): boolean {
  return (
    /^(?:|[\s(,])$/.test(text.charAt(start - 2)) &&
    letterAt(text, start) === Letter.capital &&
    /^(?:$|[\s,!?:;)]|\.(?:\s|$))/.test(text.slice(end, end + 2))
  )
}
