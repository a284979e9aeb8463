import { bareLabels } from '../redact/placeholder.ts'
import type { TokenNames } from './token-names.ts'

/** A token as it stands in a text: as it was sent, or changed by a model in a way that leaves no doubt. */
export interface TokenHit {
  readonly end: number
  readonly name: string
}

export interface TokenReading {
  readonly names: TokenNames
  /** Whether nothing comes after the text; else a token that its end cuts is `more`. */
  readonly final: boolean
  /** Only `[NAME]` to the letter, as in code, where `id_1` and `[id_1]` are the code's own. */
  readonly exact: boolean
  /** The unit before the text, NaN for none. */
  readonly before: number
}

const squareOpen = ['[', '［', '【', '&#91;', '&#x5b;', '&lsqb;', '&lbrack;']
const squareClose = [']', '］', '】', '&#93;', '&#x5d;', '&rsqb;', '&rbrack;']
const angleOpen = ['<', '＜', '&lt;', '&#60;', '&#x3c;']
const angleClose = ['>', '＞', '&gt;', '&#62;', '&#x3e;']
const underscores = ['_', '＿', '&#95;', '&#x5f;', '&lowbar;']
const emphasis = ['***', '**', '*', '__', '_', '~~', '`']

const bareStarts = new Set(
  bareLabels.flatMap((label) => Array.from(`${label}_`, (_, at) => `${label}_`.slice(0, at + 1))),
)
/** The units at which a token can begin. */
const starts = new Uint8Array(0x10000)
for (const unit of '\\[［【<＜&') starts[unit.charCodeAt(0)] = 1
for (const label of bareLabels) starts[label.charCodeAt(0)] = 2

/** Whether a token may begin with this unit; cheap, for the one pass over a text. */
export function mayBegin(unit: number): boolean {
  return starts[unit] !== 0
}

/**
 * The token that begins at `at`; `more` if the text ends within what may yet be one. Tolerates case, spaces, escapes,
 * full-width brackets and digits, character references, emphasis inside the brackets, and missing brackets in exact
 * capitals; nothing that needs a guess.
 */
export function tokenAt(text: string, at: number, reading: TokenReading): TokenHit | 'more' | null {
  const kind = starts[text.charCodeAt(at)]
  if (kind === 0 || kind === undefined) return null
  const reader = new Reader(text, at, reading)
  if (reading.exact) return reader.outcome(reader.exactToken())
  return reader.outcome(kind === 2 ? reader.bareToken() : reader.bracketedToken())
}

type Form = 'exact' | 'bare' | 'tolerant'

class Reader {
  readonly #text: string
  readonly #reading: TokenReading
  #at: number
  /** Whether the end of the text was met where more could still have fitted. */
  #cut = false
  #escapedInside = false

  constructor(text: string, at: number, reading: TokenReading) {
    this.#text = text
    this.#at = at
    this.#reading = reading
  }

  outcome(name: string | null): TokenHit | 'more' | null {
    if (this.#cut && !this.#reading.final) return 'more'
    return name === null ? null : { end: this.#at, name }
  }

  exactToken(): string | null {
    if (!this.#one('[')) return null
    const name = this.#name('exact')
    return name !== null && this.#one(']') ? name : null
  }

  /** PERSON_1 in exact capitals, with nothing beside it that could make it a longer word. */
  bareToken(): string | null {
    const before = this.#at > 0 ? this.#text.charCodeAt(this.#at - 1) : this.#reading.before
    if (continuesWord(before)) return null
    const name = this.#name('bare')
    if (name === null) return null
    if (this.#at >= this.#text.length) this.#cut = true
    return continuesWord(this.#text.charCodeAt(this.#at)) ? null : name
  }

  bracketedToken(): string | null {
    const escaped = this.#one('\\')
    const square = this.#oneOf(squareOpen)
    if (square === null) {
      if (escaped || this.#cut || this.#oneOf(angleOpen) === null) return null
    }
    this.#spaces()
    const run = this.#oneOf(emphasis)
    const name = this.#name('tolerant')
    if (name === null) return null
    if (run !== null && !this.#one(run)) return null
    this.#spaces()
    const closeEscaped = this.#one('\\')
    if (this.#oneOf(square === null ? angleClose : squareClose) === null) return null
    // A backslash that stood before a name in the person's own text is not the model's escape.
    if (escaped && !closeEscaped && !this.#escapedInside) return null
    return name
  }

  /** Label, separator, number and letters; null as soon as no name begins so. */
  #name(form: Form): string | null {
    const { names } = this.#reading
    const tolerant = form === 'tolerant'
    const label = this.#letters('', form)
    if (label === null || label === '') return null
    if (!this.#separator(tolerant)) return null
    const digits = this.#digits(tolerant)
    const numbered = `${label}_${digits}`
    if (!names.begins(numbered)) return this.#never()
    if (digits === '') return null
    const whole = this.#letters(numbered, form)
    return whole !== null && names.has(whole) ? whole : null
  }

  /** Whatever follows, this is no token. */
  #never(): null {
    this.#cut = false
    return null
  }

  #letters(start: string, form: Form): string | null {
    const { names } = this.#reading
    let name = start
    for (; this.#at < this.#text.length; this.#at++) {
      const unit = folded(this.#text.charCodeAt(this.#at), form === 'tolerant')
      const lower = unit >= 0x61 && unit <= 0x7a
      if (!(unit >= 0x41 && unit <= 0x5a) && !(lower && form === 'tolerant')) return name
      name += String.fromCharCode(lower ? unit - 32 : unit)
      if (!names.begins(name) || (form === 'bare' && start === '' && !bareStarts.has(name))) return null
    }
    this.#cut = true
    return name
  }

  #digits(tolerant: boolean): string {
    let digits = ''
    for (; this.#at < this.#text.length && digits.length < 8; this.#at++) {
      const unit = folded(this.#text.charCodeAt(this.#at), tolerant)
      if (unit < 0x30 || unit > 0x39) return digits
      digits += String.fromCharCode(unit)
    }
    if (this.#at >= this.#text.length) this.#cut = true
    return digits
  }

  #separator(tolerant: boolean): boolean {
    if (!tolerant) return this.#one('_')
    const spaced = this.#spaces()
    const escaped = this.#one('\\')
    if (this.#oneOf(underscores) === null) return spaced && !escaped
    if (escaped) this.#escapedInside = true
    this.#spaces()
    return true
  }

  /** At most two, on the same line. */
  #spaces(): boolean {
    const from = this.#at
    while (this.#at < this.#text.length && this.#at < from + 2) {
      const unit = this.#text.charCodeAt(this.#at)
      if (unit !== 0x20 && unit !== 0xa0 && unit !== 0x3000) return this.#at > from
      this.#at++
    }
    if (this.#at >= this.#text.length) this.#cut = true
    return this.#at > from
  }

  #one(wanted: string): boolean {
    return this.#oneOf([wanted]) !== null
  }

  /** The first of the strings that stands here, taken; references without regard to case. */
  #oneOf(wanted: readonly string[]): string | null {
    for (const one of wanted) {
      const here = this.#text.slice(this.#at, this.#at + one.length)
      const same = here === one || (one.length > 3 && here.toLowerCase() === one)
      if (same) {
        this.#at += one.length
        return one
      }
      const begun = here.length < one.length && one.startsWith(one.length > 3 ? here.toLowerCase() : here)
      if (begun && this.#at + here.length >= this.#text.length) this.#cut = true
    }
    return null
  }
}

/** Full-width letters, digits and marks as their ASCII twins. */
function folded(unit: number, tolerant: boolean): number {
  return tolerant && unit >= 0xff01 && unit <= 0xff5e ? unit - 0xfee0 : unit
}

function continuesWord(unit: number): boolean {
  return (
    (unit >= 0x30 && unit <= 0x39) ||
    (unit >= 0x41 && unit <= 0x5a) ||
    (unit >= 0x61 && unit <= 0x7a) ||
    unit === 0x5f ||
    unit === 0x2e
  )
}
