import { canonicalName } from './model-name.ts'

/** More changed letters than this share of the family's name make another family. */
const mostChanged = 0.4

/**
 * The names that someone may have meant, nearest first, at most `limit`. What counts is the family, the
 * part before the tag: its letters are compared by Levenshtein's distance. Among tags of one family the
 * wanted one comes first.
 */
export function nearestNames(wanted: string, known: readonly string[], limit = 3): string[] {
  const [family, tag] = partsOf(wanted)
  return known
    .map((name) => {
      const [otherFamily, otherTag] = partsOf(name)
      return { name, changed: editDistance(family, otherFamily), otherTag: otherTag === tag ? 0 : 1 }
    })
    .filter(({ changed }) => changed <= family.length * mostChanged)
    .sort((a, b) => a.changed - b.changed || a.otherTag - b.otherTag || (a.name < b.name ? -1 : 1))
    .slice(0, limit)
    .map(({ name }) => name)
}

function partsOf(name: string): [family: string, tag: string] {
  const canonical = canonicalName(name)
  const colon = canonical.lastIndexOf(':')
  return [canonical.slice(0, colon), canonical.slice(colon + 1)]
}

/** Levenshtein's distance in UTF-16 code units, by two rows. */
function editDistance(from: string, to: string): number {
  let above = Array.from({ length: to.length + 1 }, (_, column) => column)
  for (let row = 1; row <= from.length; row += 1) {
    const current = [row]
    for (let column = 1; column <= to.length; column += 1) {
      const swap = (above[column - 1] ?? 0) + (from[row - 1] === to[column - 1] ? 0 : 1)
      current.push(Math.min(swap, (above[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1))
    }
    above = current
  }
  return above[to.length] ?? 0
}
