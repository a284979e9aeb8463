import { defineDetector } from '../../detect/detector.ts'
import { isWorldPlace } from '../../gazetteer/world-places.ts'
import { honorifics } from '../latin-names/words-of-titles.ts'
import { countryEnd } from './locality.ts'
import { clearCodes } from './postcode.ts'
import { unitInHouse, unitWord } from './unit-words.ts'

const code = new RegExp(`(?:${clearCodes}|\\d{6}|\\d{3} \\d{3})(?![A-Za-z0-9-]|[.,]\\d)`, 'y')
/** How far back the town and what stands before it reach. */
const reach = 120

/**
 * A town with its postcode, and what stands before it: "Springfield, IL 62704", "Rose Cottage, Mill Lane, Ashford TN25
 * 4AB", "B-204, Palm Court, Pune 411001". Source: USPS Publication 28; BS 7666; India Post and Japan Post.
 */
export const townWithPostcode = defineDetector({
  kind: 'token',
  at: 'digit',
  type: 'ADDRESS',
  pattern: code,
  judge: ({ start, end, view: { text } }) => {
    const lead = text.charAt(start - 1)
    if (lead !== ' ' && lead !== '-') return null
    const digits = /^\d/.test(text.charAt(start))
    // Digits alone are a postcode only right behind a town.
    if (digits && !isBehindTown(text, start)) return null
    const first = addressStart(text, start)
    if (start - first < 4) return null
    return {
      // A house, a street or a county before the town leave no doubt.
      score: !digits && text.slice(first, start).split(',').length > 3 ? 0.95 : 0.7,
      evidence: [{ kind: 'form', name: 'postcode' }],
      span: { start: first, end: countryEnd(text, end) },
    }
  },
  cases: {
    yes: [
      'He lives in «Springfield, IL 62704» now',
      'at «Rose Cottage, Mill Lane, Ashford TN25 4AB».',
      'moved to «New Haven, CT 06510-1234», I think',
      'Her flat: «B-204, Palm Court, Senapati Road, Pune 411001».',
      'c/o «H.No. 6-2-9/1, Padma Nagar, Hyderabad, Telangana 500028, India»',
      'Send it to «3-5-12 Kitazawa, Setagaya-ku, Tokyo 155-0031, Japan», please',
      'to «Apartment 4, Hanover Dock, Dublin 2, D02 XY45»',
      '«The Glebe, Ballyvaughan, Co. Clare, H91 E2K3»',
      'to «Lot 9, Acacia Estate, Cairns QLD 4870, Australia»',
      'Kofi Mensah, «PO Box 418, Tacoma, WA 98401»',
      'Deepa Nair, «Flat 9A, 31 Harrow Road, London W2 1JN»',
      'row 3, «4410 Juniper Bend Ln, Austin, TX 78704»',
      'born 07/19/1974, «17 Ferry Rd, Newport, RI 02840»',
      'to «Apartment 6, The Granary, 8 Wharf Lane, Leeds LS1 4AP»',
      'at «Unit 3, Mill House, 20 Canal Street, Derby DE1 2RJ»',
    ],
    no: [
      'part CO 12345 is out of stock',
      'model OR 12345',
      'the M1 2AB cable',
      'error IN 20240',
      'bolt AB1 2CD',
      'Pages, Lines 411001',
      'call Delhi, 411 001 times',
      'Order, Batch 155-0031',
      'Tokyo sold 500028',
    ],
  },
})

/** "Pune 411001", "Tokyo 155-0031", "Bangalore - 560011": a known town, and a comma before it. */
function isBehindTown(text: string, start: number): boolean {
  const parts = text
    .slice(Math.max(0, start - 60), start)
    .replace(/[ ,-]{1,3}$/, '')
    .split(', ')
  // The comma before the town has a part before it; the region before a code may follow the town.
  return parts
    .slice(1)
    .slice(-2)
    .some((name) => /^[A-Z]/.test(name) && isTown(name))
}

/** Towns that have two names, and the list has the other. */
const otherNames = new Set(
  'bangalore bombay madras calcutta poona mysore cochin trivandrum gurgaon noida'.split(' '),
)

function isTown(name: string): boolean {
  return isWorldPlace(name) || otherNames.has(name.toLowerCase())
}

/** The address begins behind the person that it is written to: "Mr. Iain Galbraith, Rose Cottage, …". */
function nextSegment(text: string, at: number, end: number): number {
  const comma = text.indexOf(', ', at)
  return comma > 0 && comma + 2 < end ? comma + 2 : end
}

/** "B-204, 12 …", "2/1, 19 …", "Flat 2, Rose House, 12 …". */
const houseNamed = new RegExp(
  `(?:(?<![\\w/-])(?:[A-Z]{1,2}-?\\d{1,4}[A-Za-z]?|\\d{1,2}/\\d{1,2})|${unitWord} ?#?[A-Z]?-?\\d{1,4}[A-Za-z]?|(?:House|Court|Tower|Towers|Apartments|Building|Cottage|Mansions|Lodge|Flats|Residency|Heights|Plaza|Chambers|Complex|Society|Colony)), ?$`,
)
/** "PO Box 2291", "Flat 12B", "H.No. 6-2-9": the word before the number is the beginning. */
const countedBefore = new RegExp(
  `(?<![\\w.])(?:P\\.? ?O\\.? Box|GPO Box|Post Office Box|Locked Bag|Private Bag|Box|H\\. ?No\\.?|Door|Shop|${unitWord}) ?#?$`,
)

function namesHouse(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - 56), start)
  return houseNamed.test(before) || unitInHouse.test(before)
}

const ordinal = /^\d{1,3}(?:st|nd|rd|th)$/
const house = /^#?(?:[A-Z]{1,3}-?)?\d{1,5}[A-Za-z]?(?:[-/]\d{1,5}[A-Za-z]?){0,4}$/

/** The start of the capitalised words and house numbers before a postcode, over commas; a word in small letters ends them. */
function addressStart(text: string, end: number): number {
  let first = end
  let at = end
  let capital = false
  while (end - at < reach) {
    let gap = at
    while (gap > 0 && ' ,-'.includes(text.charAt(gap - 1))) gap--
    if (gap === at && at !== end) break
    let word = gap
    while (word > 0 && /[A-Za-z0-9\u00c0-\u024f'./#-]/.test(text.charAt(word - 1))) word--
    if (word === gap) break
    const written = text.slice(word, gap)
    const isNumber = ordinal.test(written) || house.test(written)
    if (!isNumber && !/^[A-Z\u00c0-\u00de][^\d]*$/.test(written)) break
    if (!isNumber && /[.]$/.test(written) && written.length > 6) break
    if (honorifics.has(written.toLowerCase().replace('.', ''))) return nextSegment(text, word, end)
    // What stands before a house number is a name or another sentence's, unless it names the house.
    // "Dublin 2," is a district.
    const counted = isNumber ? countedBefore.exec(text.slice(Math.max(0, word - 18), word)) : null
    if (counted) {
      const begin = word - counted[0].length
      if (!namesHouse(text, begin)) return text.slice(begin, end).includes(',') ? begin : end
      first = begin
      at = begin
      continue
    }
    const isDistrict =
      written.length < 3 && text.charAt(gap) === ',' && /[a-z] $/.test(text.slice(word - 2, word))
    if (isNumber && !isDistrict && !ordinal.test(written) && !namesHouse(text, word))
      return capital && text.slice(word, end).includes(',') ? word : end
    capital ||= /^[A-Z][a-z]/.test(written)
    first = word
    at = word
  }
  // "CO 12345" and "the M1 2AB cable" have no town: one is a capitalised word, and a comma parts it from something.
  return capital && text.slice(first, end).includes(',') ? first : end
}
