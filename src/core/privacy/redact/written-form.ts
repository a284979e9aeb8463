import type { EntityType } from '../detect/entity-type.ts'
import { originOf } from '../detect/mapped-text.ts'
import { normalise } from '../detect/normalise.ts'

/** A text with the differences of writing taken out. */
export interface FoldedText {
  readonly text: string
  /** Where a stretch of it stood in the original. */
  place(first: number, last: number): { readonly start: number; readonly end: number }
}

const wordTypes: ReadonlySet<EntityType> = new Set([
  'PERSON',
  'ORGANIZATION',
  'ADDRESS',
  'EMAIL_ADDRESS',
  'USER_DEFINED',
])

/**
 * What two writings of one value have in common: without case and spacing for names of several words and e-mails,
 * without separators for numbers. Null for what has but one writing: a single word may be another word in small
 * letters (Will, Mark), and a secret is itself to the letter.
 */
export function writtenKey(
  value: string,
  type: EntityType,
): { readonly kind: 'words' | 'digits'; readonly key: string } | null {
  if (type === 'SECRET' || type === 'VERIFICATION_CODE' || value.length > 256) return null
  const digits = folded(value, 'digits').text
  const count = digits.replace(/[^0-9]/g, '').length
  if (count >= 7 && count * 2 >= digits.length) return { kind: 'digits', key: digits }
  if (!wordTypes.has(type)) return null
  const words = folded(value, 'words').text.trim()
  return words.includes(' ') || words.includes('@') ? { kind: 'words', key: words } : null
}

/**
 * `words`: compatibility forms folded, small letters, each run of spaces one space. `digits`: without spaces and
 * separators at all.
 */
export function folded(original: string, kind: 'words' | 'digits'): FoldedText {
  const normal = normalise(original)
  const { text } = normal
  const units = new Uint16Array(text.length)
  const places = new Int32Array(text.length)
  let size = 0
  let spaced = true
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    const space = unit === 0x20 || (unit >= 0x09 && unit <= 0x0d)
    if (kind === 'digits' ? space || isSeparator(unit) : space && spaced) continue
    spaced = space
    units[size] = space ? 0x20 : lowered(unit)
    places[size++] = at
  }
  return {
    text: textOf(units, size),
    place: (first, last) => originOf(normal, places[first] ?? 0, (places[last - 1] ?? 0) + 1),
  }
}

const separators = new Set(Array.from('-./()_·', (mark) => mark.charCodeAt(0)))

function isSeparator(unit: number): boolean {
  return separators.has(unit)
}

function lowered(unit: number): number {
  if (unit < 0x80) return unit >= 0x41 && unit <= 0x5a ? unit + 32 : unit
  const lower = String.fromCharCode(unit).toLowerCase()
  return lower.length === 1 ? lower.charCodeAt(0) : unit
}

function textOf(units: Uint16Array, size: number): string {
  let text = ''
  // In slices that fit the stack.
  for (let at = 0; at < size; at += 8192) {
    text += Reflect.apply(String.fromCharCode, null, units.subarray(at, Math.min(size, at + 8192)))
  }
  return text
}
