import { defineDetector } from '../../detect/detector.ts'
import { localityEnd } from './locality.ts'
import { unitInHouse, unitWord } from './unit-words.ts'

const direction = '(?:[NSEW]\\.?|N[EW]|S[EW]|North|South|East|West|Upper|Lower|Old|New|Great)'
const streetWord =
  '(?:Street|St|Avenue|Ave|Road|Rd|Boulevard|Blvd|Lane|Ln|Drive|Dr|Court|Ct|Place|Pl|Square|Sq|Terrace|Ter|Way|Parkway|Pkwy|Circle|Cir|Highway|Hwy|Trail|Trl|Close|Crescent|Cres|Gardens|Gdns|Grove|Mews|Row|Walk|Hill|Green|Quay|Wharf|Alley|Broadway|Plaza|Loop|Turnpike|Pike|Expressway|Parade|Esplanade|Rise|Cove|Ridge|Heights|Path|Point|Run|Crossing|Embankment|Gate|Jalan|Marg|Nagar)'

/** 14775 State Highway 71, 4520 FM 1960 W, 88 County Road 12, 900 Route 9: a road that has a number for its name. */
const numberedRoad =
  /(?<![\w.,:/$-])\d{1,6}[A-Za-z]? (?:[NSEW]\.? )?(?:(?:State|US|U\.S\.|County|Old|Farm to Market|Interstate) )?(?:Highway|Hwy|Route|Rte|Road|Rd|SR|CR|FM|US|I)\.?[ -]\d{1,4}(?: [NSEW])?\b(?:,? (?:Suite|Ste\.?|Unit|Apt\.?|#) ?[A-Z0-9-]{1,6})?/g
const unnumbered = /\b(?:County Road|County Rd|State Route|State Highway|Highway|Rural Route) \d{1,4}\b/g

const street = new RegExp(
  // "Flat 29, " and "12B/" before the house, the house, the name of one to four words, the word for the street.
  `(?<![\\w.,:/$€£#-])(?:\\d{1,6}[A-Za-z]?(?:[-/]\\d{1,5}[A-Za-z]?)?),? (?:${direction} )?(?:(?:[A-Z][A-Za-z'.-]{0,20}|\\d{1,3}(?:st|nd|rd|th)|of|the|de|la|del) ){0,4}?${streetWord}\\b\\.?(?: (?:Street|St|Ave|Avenue|Road|Rd|Drive|Dr|Lane|Ln|Blvd|Court|Ct|Way|Place|Pl|Loop|Circle|Cir|Trail|Trl)\\b\\.?)?(?: (?:Central|East|West|North|South)\\b)?(?: \\d{1,4}(?=[,\\n]| #))?(?: (?:[NSEW]{1,2})\\b)?(?:,? ${unitWord} ?#?[A-Z0-9-]{1,9}\\b)?`,
  'g',
)
const before = new RegExp(
  `(?:Blk |Block |\\d{1,2}/\\d{1,2}, |(?:Plot|Lot|House No\\.?|Flat|Unit|Door No\\.?) |${unitWord} ?[A-Z0-9-]{1,6}, ?|[A-Z][a-z]{2,15} (?:House|Court|Tower|Building|Mansions|Lodge|Cottage|Apartments), )$`,
)

/** How many characters before the house number name the flat and the house that it is in. */
function leadOf(text: string): number {
  return (unitInHouse.exec(text) ?? before.exec(text))?.[0].length ?? 0
}

const months =
  /^\d{1,2}(?:st|nd|rd|th)? (?:January|February|March|April|May|June|July|August|September|October|November|December)\b/

/**
 * Street addresses as the United States, Britain, Ireland, Canada, Australia, New Zealand, India and Singapore write them: number,
 * name, word for the street, then unit, town, region and postcode.
 * Source: USPS Publication 28 (suffixes and units); Royal Mail PAF, thoroughfare descriptors.
 */
export const streetAddress = defineDetector({
  kind: 'scan',
  type: 'ADDRESS',
  scan: ({ text }, found) => {
    for (const match of text.matchAll(street)) {
      if (months.test(match[0])) continue
      const lead = leadOf(text.slice(Math.max(0, match.index - 64), match.index))
      const end = match.index + match[0].length
      const locality = localityEnd(text, end)
      const evidence = [{ kind: 'form', name: 'street address' } as const]
      // "12 Green" and "3 Point" are no addresses; a town behind them says that they are.
      const words = match[0].split(' ').length
      if (words < 3 && locality === end && lead === 0) continue
      found(match.index - lead, locality, { score: locality > end ? 0.95 : 0.75, evidence })
    }
    if (!/(?:Highway|Hwy|Route|Rte|Road|Rd|SR|CR|FM|US|I)\.?[ -]\d/.test(text)) return
    const evidence = [{ kind: 'form', name: 'street address' } as const]
    for (const { 0: road, index } of text.matchAll(numberedRoad)) {
      const end = index + road.length
      const locality = localityEnd(text, end)
      if (locality > end || /Highway|Hwy|Road/.test(road))
        found(index, locality, { score: locality > end ? 0.9 : 0.6, evidence })
    }
    for (const { 0: road, index } of text.matchAll(unnumbered)) {
      const end = index + road.length
      const locality = localityEnd(text, end)
      if (locality > end && /\d{5}/.test(text.slice(end, locality)))
        found(index, locality, { score: 0.85, evidence })
    }
  },
  cases: {
    yes: [
      'Ship to «742 Evergreen Terrace, Springfield, IL 62704» please',
      'lives at «221B Baker Street, London NW1 6XE».',
      '«1600 Pennsylvania Ave NW, Washington, DC 20500»',
      'address: «350 5th Ave, Suite 3300, New York, NY 10118-0110»',
      'visit «Flat 4, 18 Elm Grove, Bristol BS6 6AH» at noon',
      'my office, «45 King William Street», is closed',
      '地址是«88 Market Street, San Francisco, CA 94105»，谢谢',
      "«12 O'Connell Street, Sydney NSW 2000»",
      '«2210 State Highway 29, Suite 4, Llano, TX 78643»',
      'out on «County Road 44, Bayfield, CO 81122»',
      '«77 North Main Street, 3rd Floor, Dover, Delaware 19901, USA»',
      '«2/1, 19 Clarence Drive, Glasgow G12 9QN, United Kingdom»',
      'leave it at «Apartment 6, The Granary, 8 Wharf Lane, Leeds LS1 4AP» after 5',
      '«9 Merrion Terrace, Dublin 4, D04 X2Y9»',
      "«88 Queen's Road Central, 12/F, Hong Kong»",
      'at «Plot 42, Marina Street, Lagos, Nigeria»',
      '«14 Long Street, Gardens, Cape Town 8001, South Africa»',
    ],
    no: [
      'I saw 3 Green birds',
      'in 2 Way radios',
      'Version 12 Point release',
      'the 4 Way test of 1932',
      '5 May Road trip was fun for 3 days',
      'Wall Street fell 3 percent',
      'take Highway 101 north for 5 miles',
      '200 Route 53 records',
      'exit 12 Interstate 95',
    ],
  },
})
