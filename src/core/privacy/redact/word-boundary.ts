import type { EntityType } from '../detect/entity-type.ts'

const noEdges: ReadonlySet<number> = new Set()

const none = 0
const digit = 1
const letter = 2

/**
 * Whether a value that stands at [start, end) stands by itself: Ann does not in Anna, nor 123 in 1234, nor half of a
 * surrogate pair. Han and kana have no boundaries. At `edges` something else begins or ends whatever stands there.
 */
export function standsAlone(
  text: string,
  start: number,
  end: number,
  edges: ReadonlySet<number> = noEdges,
): boolean {
  return (edges.has(start) || !continues(text, start)) && (edges.has(end) || !continues(text, end))
}

/**
 * The same for what is to be hidden, where more stands by itself: after an escape of a string or an address (\n, %20,
 * \u000a), whose last letter or digit is no part of the word behind it.
 */
export function standsOut(
  text: string,
  start: number,
  end: number,
  edges: ReadonlySet<number> = noEdges,
): boolean {
  if (standsAlone(text, start, end, edges)) return true
  return escaped.test(text.slice(Math.max(0, start - 6), start)) && (edges.has(end) || !continues(text, end))
}

/**
 * What cannot be part of another word by chance, and is hidden wherever it stands: a key of letters and digits, an
 * identity or card number.
 */
export function isUnmistakable(value: string, type: EntityType): boolean {
  if (type === 'SECRET')
    return value.length >= 8 && /[A-Za-z]/.test(value) && /[0-9]/.test(value) && ascii.test(value)
  return value.length >= 15 && /^[0-9A-Za-z-]+$/.test(value) && value.replace(/[^0-9]/g, '').length >= 8
}

const ascii = /^[!-~]+$/
const escaped = /(?:\\[abefnrtv0]|(?:%|\\x)[0-9a-f]{2}|\\u[0-9a-f]{4})$/i

/** Whether a word, a number or a pair goes on over the joint before `at`. */
function continues(text: string, at: number): boolean {
  if (at <= 0 || at >= text.length) return false
  const before = text.charCodeAt(at - 1)
  const after = text.charCodeAt(at)
  if (before >= 0xd800 && before <= 0xdbff && after >= 0xdc00 && after <= 0xdfff) return true
  const kind = kindOf(before)
  return kind !== none && kind === kindOf(after)
}

function kindOf(unit: number): number {
  if (unit >= 0x30 && unit <= 0x39) return digit
  if ((unit >= 0x41 && unit <= 0x5a) || (unit >= 0x61 && unit <= 0x7a)) return letter
  if (unit < 0xc0) return none
  // Latin with marks, Greek, Cyrillic, Armenian, Hebrew, Arabic; then Latin Extended Additional.
  if (unit <= 0x6ff) return unit === 0xd7 || unit === 0xf7 ? none : letter
  return unit >= 0x1e00 && unit <= 0x1fff ? letter : none
}
