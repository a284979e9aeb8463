import { isAlphanumeric } from '../../detect/character-class.ts'

/**
 * The start of a telephone number with the "+" or bracket before its first digit, or null where the digits go on before
 * it: as a fraction, a longer number, a word.
 */
export function phoneStart(text: string, start: number): { start: number; plus: boolean } | null {
  let at = start
  const plus = text[at - 1] === '+'
  if (plus) at--
  if (text[at - 1] === '(' && /^[\d ]{1,8}\)[ -]{0,2}\d/.test(text.slice(start, start + 16))) at--
  const before = text.charCodeAt(at - 1)
  if (isAlphanumeric(before)) return null
  const mark = text[at - 1]
  // "12-0571-…", "3.138…", "…/2024", "$138…", "1,380,…": something larger.
  if (mark === '/' && endsLong.test(text.slice(Math.max(0, at - 14), at - 1))) return { start: at, plus }
  const joined = mark === '-' || mark === '.' || mark === '/' || mark === ',' || mark === ':' || mark === '_'
  if (joined && /\d/.test(text[at - 2] ?? ''))
    return (mark === ',' || mark === ':') &&
      (!/^\d{1,3}\D/.test(text.slice(start, start + 4)) ||
        (mark === ',' && /\d{4},$/.test(text.slice(Math.max(0, at - 5), at))))
      ? { start: at, plus }
      : null
  if (mark === '$' || mark === '¥' || mark === '€' || mark === '£') return null
  return { start: at, plus }
}

/** A slash parts two numbers of which each is long enough to be dialled: 13800138000/010-62345678. */
const endsLong = /(?:^|[^\d])(?:\d{7,8}|\d{10,13})$/
const startsLong = /^\/ ?(?:\d{3,4}[- ])?\d{7,11}(?!\d)/

/** Whether digits follow that belong to it: "-1234", ".5", "/20". */
export function goesOn(text: string, end: number): boolean {
  if (startsLong.test(text.slice(end, end + 18))) return false
  return (
    isAlphanumeric(text.charCodeAt(end)) || /^[-./_]\d/.test(text.slice(end, end + 2)) || text[end] === '%'
  )
}
