import { simplified, traditional } from './data/traditional-forms.ts'
import { lazily } from './lazily.ts'

const table = lazily(() => {
  const codes = new Uint16Array(0x10000)
  for (let code = 0; code < codes.length; code++) codes[code] = code
  for (let at = 0; at < traditional.length; at++)
    codes[traditional.charCodeAt(at)] = simplified.charCodeAt(at)
  return codes
})

/** The simplified form of a UTF-16 code unit; any other code unit stays as it is. */
export function simplifiedCode(code: number): number {
  return table()[code] ?? code
}

const piece = 4096

/** A text with each traditional character in its simplified form; as long as it was. */
export function simplifiedText(text: string): string {
  const codes = table()
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (codes[code] !== code) return simplifiedFrom(text, at)
  }
  return text
}

/** Built in pieces of numbers: a call for each character, as a pattern would make it, takes ten times as long. */
function simplifiedFrom(text: string, first: number): string {
  const codes = table()
  let simple = text.slice(0, first)
  const units: number[] = []
  for (let start = first; start < text.length; start += piece) {
    units.length = 0
    const end = Math.min(text.length, start + piece)
    for (let at = start; at < end; at++) {
      const code = text.charCodeAt(at)
      units.push(codes[code] ?? code)
    }
    simple += String.fromCharCode(...units)
  }
  return simple
}

/** Gives each traditional character the value of its simplified form, but for those of `except`. */
export function spreadToTraditional(values: Int8Array, except = ''): Int8Array {
  for (let at = 0; at < traditional.length; at++) {
    const code = traditional.charCodeAt(at)
    if (values[code] !== 0 || except.includes(traditional[at] ?? '')) continue
    values[code] = values[simplified.charCodeAt(at)] ?? 0
  }
  return values
}
