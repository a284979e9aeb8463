import { simplifiedCode } from '../gazetteer/traditional-forms.ts'
import { type MappedText, textOf } from './mapped-text.ts'

/** A normalised text with each traditional character in its simplified form, unit for unit. */
export function simplified({ text, units }: MappedText): string {
  let simple: Uint16Array | null = null
  for (let at = 0; at < units.length; at++) {
    const unit = units[at] ?? 0
    const code = simplifiedCode(unit)
    if (code === unit) continue
    simple ??= units.slice()
    simple[at] = code
  }
  return simple ? textOf(simple, simple.length) : text
}
