import { type Fold, foldOf } from './fold-table.ts'

/** Text as the rules read it, and where each of its units stood. */
export interface Normalised {
  readonly text: string
  /**
   * For each UTF-16 unit of `text`, the offset in the original of what it came from, and one entry more for the end;
   * null where the two texts are the same.
   */
  readonly origins: Int32Array | null
}

const plain = /^[\t\n\r -~]*$/

/**
 * Folds what looks alike or cannot be seen, so that a rule is written once: full-width forms, digits of every script,
 * dashes, quotes and spaces become ASCII; format characters vanish; the rest of NFKC is taken a character at a time.
 * Source: Unicode 16, UAX #15 (NFKC) and general categories Nd, Cf, Zs, Pd.
 */
export function normalise(original: string): Normalised {
  if (plain.test(original)) return { text: original, origins: null }
  const length = original.length
  let units = new Uint16Array(length + 64)
  let origins = new Int32Array(length + 65)
  let size = 0
  let same = true
  for (let at = 0; at < length; ) {
    const unit = original.charCodeAt(at)
    const fold: Fold = foldOf(unit)
    if (fold === 'keep') {
      units[size] = unit
      origins[size++] = at++
    } else if (typeof fold === 'number') {
      same = false
      units[size] = fold
      origins[size++] = at++
    } else if (fold === 'drop') {
      same = false
      at++
    } else {
      const point = original.codePointAt(at) ?? unit
      const width = point > 0xffff ? 2 : 1
      const expanded = expand(point)
      if (expanded.length !== width || expanded.charCodeAt(0) !== unit) same = false
      if (size + expanded.length + (length - at) > units.length) {
        units = grown(units, expanded.length + length - at)
        origins = grown(origins, expanded.length + length - at)
      }
      for (let index = 0; index < expanded.length; index++) {
        units[size] = expanded.charCodeAt(index)
        // A surrogate pair that stays keeps both its offsets; what grew out of one character points at its start.
        origins[size++] = at + (width === 2 && expanded.length === 2 && index === 1 ? 1 : 0)
      }
      at += width
    }
  }
  if (same) return { text: original, origins: null }
  origins[size] = length
  return { text: textOf(units, size), origins: origins.subarray(0, size + 1) }
}

function grown<A extends Uint16Array | Int32Array>(array: A, more: number): A {
  const Kind = array.constructor as new (length: number) => A
  const larger = new Kind(array.length + more + 1024)
  larger.set(array)
  return larger
}

const kept = new Map<number, string>()

/** NFKC of one code point; a tag or variation selector outside the basic plane is nothing. */
function expand(point: number): string {
  const known = kept.get(point)
  if (known !== undefined) return known
  const text = String.fromCodePoint(point)
  const lone = point >= 0xd800 && point <= 0xdfff
  const expanded = lone ? text : /\p{Cf}|[\u{e0100}-\u{e01ef}]/u.test(text) ? '' : digitOrCompatible(text)
  if (kept.size < 4096) kept.set(point, expanded)
  return expanded
}

function digitOrCompatible(text: string): string {
  const compatible = text.normalize('NFKC')
  if (!/^\p{Nd}$/u.test(compatible)) return compatible
  const point = compatible.codePointAt(0) ?? 0
  let zero = point
  while (zero > 0 && /^\p{Nd}$/u.test(String.fromCodePoint(zero - 1)) && point - zero < 9) zero--
  return String(point - zero)
}

/** Array to string in slices that fit the stack. */
function textOf(units: Uint16Array, size: number): string {
  let text = ''
  for (let at = 0; at < size; at += 8192) {
    text += String.fromCharCode(...units.subarray(at, Math.min(size, at + 8192)))
  }
  return text
}
