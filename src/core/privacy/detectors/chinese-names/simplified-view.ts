import type { View } from '../../detect/view.ts'
import { simplifiedText } from '../../gazetteer/traditional-forms.ts'

const known = new WeakMap<View, string>()

/** The text of a view with simplified characters, unit for unit: several rules read it. */
export function simplifiedOf(view: View): string {
  let text = known.get(view)
  if (text === undefined) {
    text = simplifiedText(view.text)
    known.set(view, text)
  }
  return text
}
