import { defineDetector } from '../../detect/detector.ts'
import { countryEnd } from './locality.ts'

const town =
  /(?:[A-Z]{1,2}-)?\d{4,5}(?: [A-Z]{2})? [A-Z\u00c0-\u00de][A-Za-z\u00c0-\u024f'-]{1,24}(?: (?:am |an der |sur |de |in |im )?[A-Z\u00c0-\u00de][A-Za-z\u00c0-\u024f'-]{1,24}){0,2}(?![A-Za-z0-9@])/y
/** The house number, with its letter and the floor or door behind it, before the postcode. */
const house =
  /(?:^|[ /])n?\.?\d{1,4} ?[a-z]?(?:[-/]\d{1,4}[a-z]?)?(?:,? (?:\d{1,2}[a-zº°ª]?\.?[- ]?(?:[A-Z]|izq|dcha)?|bus \d{1,3}|Top \d{1,3}|int\. \d{1,3}))?(?:, ?|,?\n| - )$/
const small = new Set(
  'am an auf dem den der die das de del della di du des la le les los van von zum zur im unter bei und y'.split(
    ' ',
  ),
)
const abbreviated = /^(?:C\/|Av\.|Avda\.|Pza\.|Ul\.|ul\.|al\.|Bd\.|Pl\.|St\.|P\.za)/
const reach = 64

/**
 * A house on the Continent without a word for its street, known by the postcode and town behind it: "Am Anger 7, 18055
 * Rostock", "C/ Alcalá 145, 3º B, 28009 Madrid". Source: UPU, addressing systems of DE, AT, CH, ES, IT, PL, NL.
 */
export const townBehindHouse = defineDetector({
  kind: 'token',
  at: 'digit',
  type: 'ADDRESS',
  pattern: town,
  judge: ({ text: behind, start, end, view: { text } }) => {
    const lead = text.charAt(start - 1)
    if ((lead !== ' ' && lead !== '\n') || /^(?:19|20)\d\d /.test(behind)) return null
    const before = text.slice(Math.max(0, start - reach), start)
    const number = house.exec(before)
    if (!number) return null
    const name = nameStart(before, number.index)
    if (name < 0) return null
    return {
      score: 0.85,
      evidence: [{ kind: 'form', name: 'street address' }],
      span: { start: start - before.length + name, end: countryEnd(text, end) },
    }
  },
  cases: {
    yes: [
      'wohnhaft «Am Anger 7, 18055 Rostock»',
      '«Unter den Ulmen 12a, 50968 Köln, Deutschland»',
      'vive en «C/ Serrano 88, 3º B, 28006 Madrid, España» desde mayo',
      '«Im Wiesengrund 3\n79117 Freiburg»',
      'ul. «Nowy Rynek 4/12, 60101 Poznań»',
      'an «Auf dem Hügel 21, 8010 Graz, Österreich»',
    ],
    no: [
      'on May 7, 12345 Rows were read',
      'Chapter 7, 2024 Edition',
      'Version 3, 10115 Lines',
      'am 7. Mai, 18055 Stück',
      'Room 7, 1200 Seats',
      'Figure 12, 4000 Samples',
    ],
  },
})

const counted =
  /^(?:Rows?|Lines?|Seats?|Samples?|Pages?|Edition|Chapter|Version|Figure|Table|Room|Page|Step|Level|Section|Vol|Part|Day|Week|May|June|July|March|April|August|Windows|Python|Java|iPhone|Line|Season|Episode|Item|Number|No)$/

/** Where the name of one to four words begins that ends before the number, or -1. */
function nameStart(before: string, end: number): number {
  let first = -1
  let at = end
  for (let words = 0; words < 5 && at > 0; words++) {
    let word = at
    while (word > 0 && /[A-Za-z\u00c0-\u024f'./-]/.test(before.charAt(word - 1))) word--
    const written = before.slice(word, at)
    if (written === '' || (written.endsWith('.') && !abbreviated.test(written) && words > 0)) break
    if (/^[A-Z\u00c0-\u00de]/.test(written)) {
      if (counted.test(written)) return -1
      first = word
    } else if (!small.has(written) && !abbreviated.test(written)) break
    at = word
    if (before.charAt(at - 1) !== ' ') break
    at--
  }
  return first
}
