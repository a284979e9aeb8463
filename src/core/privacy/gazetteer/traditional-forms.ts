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

/** A text with each traditional character in its simplified form; as long as it was. */
export function simplifiedText(text: string): string {
  const codes = table()
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (codes[code] !== code) return text.replace(/[\u4e00-\u9fff]/g, simplifiedCharacter)
  }
  return text
}

function simplifiedCharacter(character: string): string {
  return String.fromCharCode(simplifiedCode(character.charCodeAt(0)))
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
