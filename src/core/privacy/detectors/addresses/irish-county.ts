import { defineDetector } from '../../detect/detector.ts'
import { countryEnd } from './locality.ts'

const county =
  /, (?:Co\.?|County) (?:Antrim|Armagh|Carlow|Cavan|Clare|Cork|Derry|Donegal|Down|Dublin|Fermanagh|Galway|Kerry|Kildare|Kilkenny|Laois|Leitrim|Limerick|Longford|Louth|Mayo|Meath|Monaghan|Offaly|Roscommon|Sligo|Tipperary|Tyrone|Waterford|Westmeath|Wexford|Wicklow)\b/y
/** A house or a road before the town, with its comma. */
const road =
  /(?:\d{1,4}[A-Za-z]?,? )?(?:[A-Z][A-Za-z'-]{1,20} ){1,3}(?:Road|Rd|Street|St|Avenue|Ave|Lane|Terrace|Park|Drive|Square|Quay|House|Cottage|Lodge|Estate|Court|Close|Row|Crescent),? $/

/** Where the town begins that ends at `end`: one to three words with a capital; `end` where there is none. */
function townStart(text: string, end: number): number {
  let start = end
  for (const word of text
    .slice(Math.max(0, end - 66), end)
    .split(' ')
    .reverse()
    .slice(0, 3)) {
    if (!/^[A-Z][A-Za-z'-]{1,20}$/.test(word)) break
    start -= start === end ? word.length : word.length + 1
  }
  return start
}

/** A town and its county as Ireland writes them, with the road or the house before. Source: Eircode, address formats. */
export const irishCounty = defineDetector({
  kind: 'anchored',
  type: 'ADDRESS',
  anchors: [', Co. ', ', Co ', ', County '],
  locate: ({ text }, start) => {
    county.lastIndex = start
    if (!county.test(text)) return null
    const end = countryEnd(text, county.lastIndex)
    const town = townStart(text, start)
    if (town === start) return null
    const before = road.exec(text.slice(Math.max(0, town - 64), town))
    return { start: town - (before?.[0].length ?? 0), end }
  },
  judge: () => ({ score: 0.9, evidence: [{ kind: 'form', name: 'Eircode' }] }),
  cases: {
    yes: [
      'attn Una, «Shannon Road, Boyle, Co. Roscommon»',
      'born in «Ennis, Co. Clare»',
      'send it to «14 Abbey Street, Sligo, County Sligo, Ireland»',
      'the farm at «Dingle, Co Kerry».',
      '«Rose Cottage, Kenmare, Co. Kerry»',
      'from «New Ross, Co. Wexford»',
    ],
    no: [
      'Ford Motor, Co. of the year',
      'Smith, Co. and sons',
      'Ontario, County Court',
      'in Mayo, Co is short for county',
      'the bank, County Hall',
      'eggs, Co. Mayonnaise',
    ],
  },
})
