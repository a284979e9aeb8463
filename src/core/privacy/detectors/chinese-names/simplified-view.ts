import { textOf } from '../../detect/mapped-text.ts'
import type { View } from '../../detect/view.ts'
import { simplifiedCode } from '../../gazetteer/traditional-forms.ts'

const known = new WeakMap<View, string>()

/** The text of a view with simplified characters, unit for unit: several rules read it. */
export function simplifiedOf(view: View): string {
  let text = known.get(view)
  if (text === undefined) {
    const units = simplifiedUnits(view.units)
    text = units ? textOf(units, units.length) : view.text
    known.set(view, text)
  }
  return text
}

/** Null where there is no traditional character. */
function simplifiedUnits(units: Uint16Array): Uint16Array | null {
  let simple: Uint16Array | null = null
  for (let at = 0; at < units.length; at++) {
    const unit = units[at] ?? 0
    const code = simplifiedCode(unit)
    if (code === unit) continue
    simple ??= units.slice()
    simple[at] = code
  }
  return simple
}
