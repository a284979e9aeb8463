import { isWorldPlace } from '../../gazetteer/world-places.ts'

const town =
  "[A-Z][A-Za-z\\u00c0-\\u024f.'-]{1,24}(?: (?:(?:upon|on|of|de|la|le|sur|am|an der) )?[A-Z][A-Za-z\\u00c0-\\u024f.'-]{1,24}){0,3}"
const postcode =
  // ZIP, ZIP+4; United Kingdom; Canada; Australia; Ireland; India and Singapore; the continent, before the town
  '(?:[A-Z]{2}\\.?,? \\d{5}(?:-\\d{4})?|[A-Z]{1,2}\\d[A-Z\\d]? ?\\d[A-Z]{2}|[A-Z]{2},? [A-Z]\\d[A-Z] ?\\d[A-Z]\\d|(?:NSW|VIC|QLD|WA|SA|TAS|ACT|NT) \\d{4}|[A-Z][a-z]{3,14}(?: [A-Z][a-z]{3,9})?,? \\d{5}(?:-\\d{4})?|[A-Z]\\d[\\dW] ?[A-Z0-9]{4}|\\d{6}|\\d{3} ?\\d{3})'
const coded = new RegExp(
  `(?:,|,? ?\\n)? ?(?:${town}(?: \\d{1,2})?(?:,| ?\\n) ?){0,2}?(?:${town},? )?${postcode}(?![A-Za-z0-9])`,
  'y',
)
const named = new RegExp(`, (${town})(?:, (${town}))?`, 'y')

/** How far a street address that ends at `end` goes on through town, region and postcode. */
export function localityEnd(text: string, end: number): number {
  coded.lastIndex = end
  const withCode = coded.exec(text)
  if (withCode) return end + withCode[0].length
  named.lastIndex = end
  const [, first, second] = named.exec(text) ?? []
  if (second && isWorldPlace(second)) return end + 2 + (first?.length ?? 0) + 2 + second.length
  return first && isWorldPlace(first) ? end + 2 + first.length : end
}
