import { isWorldPlace } from '../../gazetteer/world-places.ts'
import { country } from './countries.ts'
import { bareCodes, clearCodes } from './postcode.ts'

/** Behind a street: the unit, floor, box or station before the town. */
const unit =
  /(?:Flat|Apartment|Apt\.?|Unit|Suite|Ste\.?|Room|Rm\.?|Floor|Fl\.?|Level|Lot|Bldg\.?|Building|Block|Tower|Station|Box|PMB|#) ?#?[A-Z0-9-]{1,6}(?![A-Za-z0-9-])|#\d{2}-\d{1,4}|\d{1,3}\/F(?![A-Za-z])|\d{1,2}(?:st|nd|rd|th) (?:Floor|Fl\.?)(?![A-Za-z])|(?:Ground|First|Second|Third|Fourth|Fifth|Top) Floor(?![A-Za-z])/y
const clear = new RegExp(`(?:${clearCodes})(?![A-Za-z0-9])`, 'y')
const bare = new RegExp(`(?:${bareCodes})(?![A-Za-z0-9-]|[.,]\\d)`, 'y')
const four = /\d{4}(?![A-Za-z0-9-]|[.,]\d)/y
const before = /(?:[A-Z]{1,2}-)?\d{4,5}(?: [A-Z]{2}(?![A-Za-z]))? (?=[A-Z\u00c0-\u00de])/y
const word =
  /(?:[A-Z\u00c0-\u00de][A-Za-z\u00c0-\u024f.'-]{0,24}|(?:upon|on|of|the|de|la|le|les|du|des|sur|am|an|der|in|del|di|do|da)(?= ))(?![A-Za-z0-9@])/y
/** Dublin 2, D02 …: a district of the town. */
const district = / \d{1,2}[A-Z]?(?=, (?:[A-Z]\d[\dW] |Co\.? |Ireland))/y
const county = /^(?:Co\.?|County) [A-Z]/
const separator = /(?:, ?| - |,? ?\n| )/y
const land = new RegExp(`(?:, ?|,? ?\\n| )${country}(?![A-Za-z])`, 'y')
const mostSegments = 6
const mostWords = 4

/** How far a street address that ends at `end` goes on through unit, town, region, postcode and country. */
export function localityEnd(text: string, end: number): number {
  let at = end
  let last = end
  for (let segment = 0; segment < mostSegments; segment++) {
    const from = matchEnd(separator, text, at)
    if (from < 0) break
    const breaks = text.slice(at, from).includes('\n')
    const apart = from - at > 1 || text.charAt(at) !== ' '
    const inUnit = matchEnd(unit, text, from)
    if (inUnit >= 0) {
      at = inUnit
      if (!breaks) last = inUnit
      continue
    }
    const read = segmentEnd(text, from, breaks)
    // "Baker Street London NW1 6XE": without a comma only a postcode tells a town from the next word.
    if (!read || (!apart && !read.code)) break
    at = read.end
    if (read.sure) last = at
    if (read.code) break
  }
  return last === end ? last : countryEnd(text, last)
}

/** Past the country that may follow an address. */
export function countryEnd(text: string, end: number): number {
  const after = matchEnd(land, text, end)
  return after < 0 ? end : after
}

interface Segment {
  readonly end: number
  /** A postcode, or a place that is known: the address goes at least so far. */
  readonly sure: boolean
  readonly code: boolean
}

/** Words of a town or region with a postcode among, before or behind them. */
function segmentEnd(text: string, from: number, breaks: boolean): Segment | null {
  let at = from
  const leading = matchEnd(before, text, at)
  if (leading >= 0) at = leading
  let end = leading >= 0 ? -1 : from
  for (let count = 0; count <= mostWords; count++) {
    const code = matchEnd(clear, text, at)
    if (code >= 0) return { end: code, sure: true, code: true }
    if (count > 0 && leading < 0) {
      const place = isWorldPlace(text.slice(from, end))
      const digits = matchEnd(bare, text, at)
      // On a line of its own "Invoice 20240" is no town.
      if (digits >= 0 && (!breaks || place)) return { end: digits, sure: true, code: true }
      const short = place ? matchEnd(four, text, at) : -1
      if (short >= 0) return { end: short, sure: true, code: true }
    }
    const next = matchEnd(word, text, at)
    if (next < 0 || count === mostWords) break
    end = next
    if (text.charAt(next) !== ' ') {
      at = next
      break
    }
    at = next + 1
  }
  if (end <= from) return null
  while (text.charAt(end - 1) === '.') end--
  const name = text.slice(from, end)
  const sure = leading >= 0 || (!breaks && (isWorldPlace(name) || county.test(name)))
  const numbered = sure ? matchEnd(district, text, end) : -1
  return { end: Math.max(end, numbered), sure, code: leading >= 0 }
}

function matchEnd(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at
  return pattern.test(text) ? pattern.lastIndex : -1
}
