import { type MappedText, originOf } from '../detect/mapped-text.ts'
import { normalise } from '../detect/normalise.ts'
import { revealed } from './revealed-text.ts'

/**
 * What of a writing is taken out. `plain`: only what no reader sees, full-width forms and parted accents. `words`:
 * capitals too, and each run of spaces is one space. `joined`: capitals, spaces and separators.
 */
export const foldings = ['plain', 'words', 'joined'] as const
export type Folding = (typeof foldings)[number]

/** A text with differences of writing taken out. */
export interface FoldedText {
  readonly text: string
  /** Where a stretch of it stood in the original. */
  place(first: number, last: number): { readonly start: number; readonly end: number }
}

/** One text in all its foldings, each made when it is first asked for. */
export class Foldings {
  readonly original: string
  readonly #made = new Map<Folding, FoldedText>()
  #normal: MappedText | null = null
  #revealed: { readonly text: FoldedText | null } | null = null

  constructor(original: string) {
    this.original = original
  }

  /** `plain`, with what a program writes instead of a value laid open; null where there is none of it. */
  revealed(): FoldedText | null {
    this.#revealed ??= { text: reveal(this.original) }
    return this.#revealed.text
  }

  of(folding: Folding): FoldedText {
    const made = this.#made.get(folding)
    if (made) return made
    this.#normal ??= normalise(this.original)
    const folded = fold(this.#normal, folding)
    this.#made.set(folding, folded)
    return folded
  }
}

function reveal(original: string): FoldedText | null {
  const opened = revealed(original)
  if (opened === null) return null
  const plain = fold(normalise(opened.text), 'plain')
  return {
    text: plain.text,
    place: (first, last) => {
      const { start, end } = plain.place(first, last)
      return originOf(opened, start, end)
    },
  }
}

function fold(normal: MappedText, folding: Folding): FoldedText {
  const { text } = normal
  if (folding === 'plain' && !accents.test(text)) {
    return { text, place: (first, last) => originOf(normal, first, last) }
  }
  const units = new Uint16Array(text.length)
  const starts = new Int32Array(text.length)
  const ends = new Int32Array(text.length)
  let size = 0
  let spaced = true
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    const whole = size > 0 && isAccent(unit) ? composed(units[size - 1] ?? 0, unit) : null
    if (whole !== null) {
      units[size - 1] = whole
      ends[size - 1] = at + 1
      continue
    }
    const space = folding !== 'plain' && (unit === 0x20 || (unit >= 0x09 && unit <= 0x0d))
    if (folding === 'joined' ? space || separators.has(unit) : space && spaced) continue
    spaced = space
    units[size] = space ? 0x20 : folding === 'plain' ? unit : lowered(unit)
    starts[size] = at
    ends[size++] = at + 1
  }
  return {
    text: textOf(units, size),
    place: (first, last) => originOf(normal, starts[first] ?? 0, ends[last - 1] ?? 0),
  }
}

const separators = new Set(Array.from('-./()_·', (mark) => mark.charCodeAt(0)))
const accents = /[\u0300-\u036f]/

function isAccent(unit: number): boolean {
  return unit >= 0x0300 && unit <= 0x036f
}

/** A letter and an accent that is written after it, as one; file names of some systems part them (é). */
function composed(letter: number, accent: number): number | null {
  const whole = String.fromCharCode(letter, accent).normalize('NFC')
  return whole.length === 1 ? whole.charCodeAt(0) : null
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
