import type { View } from '../../detect/view.ts'

/** The text of a view with simplified characters, unit for unit. */
export function simplifiedOf(view: View): string {
  return view.simple
}
