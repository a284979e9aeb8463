import { Folded, foldTable } from './fold-table.ts'
import { type MappedText, MappedTextBuilder, textOf, unitsOf } from './mapped-text.ts'
import { spokenDigits } from './spoken-digits.ts'

const plain = /^[\t\n\r -~]*$/

/**
 * Folds what looks alike or cannot be seen, so that a rule is written once: full-width forms, digits of every script,
 * dashes, quotes and spaces become ASCII; format characters vanish; the rest of NFKC is taken a character at a time;
 * long runs of Chinese numerals become digits.
 * Source: Unicode 16, UAX #15 (NFKC) and general categories Nd, Cf, Zs, Pd.
 */
export function normalise(original: string): MappedText {
  if (plain.test(original)) return { text: original, units: unitsOf(original), map: null }
  const text = spokenDigits(original)
  const folds = foldTable()
  const units = unitsOf(text)
  // Most text changes character for character (，to ,), and needs no map so far.
  for (let at = 0; at < units.length; at++) {
    const fold = folds[units[at] ?? 0] ?? Folded.keep
    if (fold === Folded.keep) continue
    if (fold === Folded.enclosed) units[at] = enclosedDigit(text, at)
    else if (fold !== Folded.drop && fold !== Folded.expand) units[at] = fold
    else if (staysAsItIs(text, at)) at += widthAt(text, at) - 1
    else return mapped(text, units, at)
  }
  return { text: textOf(units, units.length), units, map: null }
}

/** Whether nothing becomes of what might change: of most emoji. */
function staysAsItIs(text: string, at: number): boolean {
  if (foldTable()[text.charCodeAt(at)] !== Folded.expand) return false
  const point = text.codePointAt(at) ?? 0
  return expansion(point) === String.fromCodePoint(point)
}

function widthAt(text: string, at: number): number {
  return (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1
}

/** Goes on from `from`, where the length changes first; `folded` holds what stands before. */
function mapped(text: string, folded: Uint16Array, from: number): MappedText {
  const folds = foldTable()
  const built = new MappedTextBuilder(text.length)
  built.copy(folded, from)
  for (let at = from; at < text.length; ) {
    const unit = text.charCodeAt(at)
    const fold = folds[unit] ?? Folded.keep
    if (fold === Folded.keep) built.add(unit, at, ++at)
    else if (fold === Folded.drop) at++
    else if (fold === Folded.enclosed) built.add(enclosedDigit(text, at), at, ++at)
    else if (fold !== Folded.expand) built.add(fold, at, ++at)
    else {
      const width = widthAt(text, at)
      built.addAll(expansion(text.codePointAt(at) ?? unit), at, at + width)
      at += width
    }
  }
  return built.build()
}

/** ①③⑧ is 138; a single ① is the mark of a list, and must not become the first digit of what follows it. */
function enclosedDigit(text: string, at: number): number {
  const folds = foldTable()
  const inRow =
    folds[text.charCodeAt(at - 1)] === Folded.enclosed || folds[text.charCodeAt(at + 1)] === Folded.enclosed
  const digit = text.charAt(at).normalize('NFKC')
  return inRow && /^\d$/.test(digit) ? digit.charCodeAt(0) : 0x20
}

const expansions = new Map<number, string>()

/** NFKC of one code point; tags and variation selectors beyond the basic plane are nothing. */
function expansion(point: number): string {
  let known = expansions.get(point)
  if (known === undefined) {
    known = expand(point)
    if (expansions.size < 4096) expansions.set(point, known)
  }
  return known
}

function expand(point: number): string {
  const text = String.fromCodePoint(point)
  if (point >= 0xd800 && point <= 0xdfff) return text
  if (/\p{Cf}|[\u{e0100}-\u{e01ef}]/u.test(text)) return ''
  const compatible = text.normalize('NFKC')
  return /^\p{Nd}$/u.test(compatible) ? digitOf(compatible) : compatible
}

/** Decimal digits of a script stand in runs of ten that begin at zero (Unicode, chapter 4.6). */
function digitOf(digit: string): string {
  const point = digit.codePointAt(0) ?? 0
  let zero = point
  while (point - zero < 9 && /^\p{Nd}$/u.test(String.fromCodePoint(zero - 1))) zero--
  return String(point - zero)
}
