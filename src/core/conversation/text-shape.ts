/**
 * What of a text decides how many tokens it is, whatever the tokenizer: counts by class. A common word of
 * letters is a token and a long one several; a Chinese character is one half to three, by the vocabulary;
 * what else there is goes by its UTF-8 bytes, to which every tokenizer falls back.
 */
export interface TextShape {
  readonly han: number
  /** Punctuation and letters as wide as a Chinese character. */
  readonly wide: number
  readonly words: number
  readonly letters: number
  readonly digits: number
  readonly signs: number
  /** Runs of two or more white spaces, and ends of line. */
  readonly gaps: number
  readonly otherBytes: number
}

const emptyShape: TextShape = {
  han: 0,
  wide: 0,
  words: 0,
  letters: 0,
  digits: 0,
  signs: 0,
  gaps: 0,
  otherBytes: 0,
}

const letter = 1
const space = 2

/** One pass over the code points; 5 MB take some tens of milliseconds. */
export function shapeOf(text: string): TextShape {
  const shape: { -readonly [Class in keyof TextShape]: number } = { ...emptyShape }
  let before = 0
  let run = 0
  for (let at = 0; at < text.length; at += 1) {
    const code = text.codePointAt(at) ?? 0
    if (code > 0xffff) at += 1
    let now = 0
    if (isLatin(code)) {
      now = letter
      shape.letters += 1
      if (before !== letter) shape.words += 1
    } else if (code === 0x20 || (code >= 0x09 && code <= 0x0d)) {
      now = space
      run = before === space ? run + 1 : 1
      if (code === 0x0a || run === 2) shape.gaps += 1
    } else if (code >= 0x30 && code <= 0x39) shape.digits += 1
    else if (code < 0x80) shape.signs += 1
    else if (isHan(code)) shape.han += 1
    else if (isWide(code)) shape.wide += 1
    else shape.otherBytes += code < 0x800 ? 2 : code < 0x10000 ? 3 : 4
    before = now
  }
  return shape
}

export function sumOf(shapes: Iterable<TextShape>): TextShape {
  const sum: { -readonly [Class in keyof TextShape]: number } = { ...emptyShape }
  for (const shape of shapes) {
    sum.han += shape.han
    sum.wide += shape.wide
    sum.words += shape.words
    sum.letters += shape.letters
    sum.digits += shape.digits
    sum.signs += shape.signs
    sum.gaps += shape.gaps
    sum.otherBytes += shape.otherBytes
  }
  return sum
}

/** ASCII letters and those of Latin-1 and Latin Extended-A. */
function isLatin(code: number): boolean {
  const lower = code | 0x20
  if (lower >= 0x61 && lower <= 0x7a) return true
  return code >= 0xc0 && code <= 0x17f && code !== 0xd7 && code !== 0xf7
}

function isHan(code: number): boolean {
  return (
    (code >= 0x4e00 && code <= 0x9fff) ||
    (code >= 0x3400 && code <= 0x4dbf) ||
    (code >= 0x20000 && code <= 0x323af) ||
    (code >= 0xf900 && code <= 0xfaff)
  )
}

/** General punctuation is here too: the quotes and dashes of Chinese are in that block. */
function isWide(code: number): boolean {
  return (
    (code >= 0x3000 && code <= 0x303f) ||
    (code >= 0xff00 && code <= 0xffef) ||
    (code >= 0x2010 && code <= 0x2027)
  )
}
