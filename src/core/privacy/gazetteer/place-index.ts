import { chinesePlace, chinesePlaceShort, placeNames } from './chinese-places.ts'
import { lazily } from './lazily.ts'
import { simplifiedCode, simplifiedText } from './traditional-forms.ts'
import { worldPlaceNames } from './world-places.ts'

/** For the first two characters of a name, how long the names are that begin so: bit n for a length of n. */
const lengths = lazily(() => {
  const found = new Map<number, number>()
  for (const names of [placeNames(), worldPlaceNames()]) {
    for (const name of names) {
      if (name.length < 2 || name.length > 12) continue
      const key = (name.charCodeAt(0) << 16) | name.charCodeAt(1)
      found.set(key, (found.get(key) ?? 0) | (1 << name.length))
    }
  }
  return found
})

/**
 * The length of the longest Chinese name of a place that stands at `at` of `text`, in either script, or 0. A short name
 * counts for provinces, prefectures and places abroad only: others are words and names of people too.
 */
export function placeLengthAt(text: string, at: number): number {
  const key = (simplifiedCode(text.charCodeAt(at)) << 16) | simplifiedCode(text.charCodeAt(at + 1))
  const known = lengths().get(key)
  if (known === undefined) return 0
  for (let length = 12; length >= 2; length--) {
    if ((known & (1 << length)) !== 0 && isPlace(text.slice(at, at + length))) return length
  }
  return 0
}

function isPlace(name: string): boolean {
  if (chinesePlace(name) || worldPlaceNames().has(simplifiedText(name))) return true
  const short = chinesePlaceShort(name)
  return short === 'province' || short === 'city'
}
