import { Class, classOf } from '../../detect/character-class.ts'
import { defineDetector } from '../../detect/detector.ts'
import { localityEnd } from './locality.ts'

const words = [
  'Street',
  'Road',
  'Avenue',
  'Lane',
  'Drive',
  'Close',
  'Crescent',
  'Terrace',
  'Boulevard',
  'St',
  'Rd',
  'Ave',
]
const said =
  /\b(?:liv(?:e|es|ed|ing)|resid(?:e|es|ed|ing)|moved|moving|grew up|home|house|flat|apartment|studio|bungalow|place|stay(?:s|ed|ing)?|lodg(?:es|ing)|tenants?|address|neighbou?rs?)\b[^.?!\n]{0,24}? (?:on|at|in|to|off|near|along|is) $/

/** Where the street's own name begins, of at most three words with a capital; `end` where there is none. */
function nameStart(text: string, end: number): number {
  let start = end
  for (const word of text
    .slice(Math.max(0, end - 60), end)
    .split(' ')
    .reverse()
    .slice(0, 3)) {
    if (!/^[A-Z][a-z'-]{1,20}$/.test(word)) break
    start -= start === end ? word.length : word.length + 1
  }
  return start
}

/** A street without a number in which someone lives: "living on Beechwood Drive in Leeds". */
export const streetOfHome = defineDetector({
  kind: 'anchored',
  type: 'ADDRESS',
  anchors: words.map((word) => ` ${word}`),
  locate: ({ text }, start, end) => {
    if ((classOf(text.charCodeAt(end)) & (Class.lower | Class.upper | Class.digit)) !== 0) return null
    const first = nameStart(text, start)
    if (first === start) return null
    if (!said.test(text.slice(Math.max(0, first - 56), first))) return null
    return { start: first, end: localityEnd(text, end) }
  },
  judge: () => ({ score: 0.6, evidence: [{ kind: 'form', name: 'street' }] }),
  cases: {
    yes: [
      'I am 34 and living on «Beechwood Drive» in Leeds',
      'she moved to «Alder Lane» last year',
      'our flat on «Marlowe Road» has mould',
      'he resides at «Old Mill Road», near the weir',
      'we grew up on «Sycamore St», the yellow house',
      'my new place is on «Quarry Terrace»',
    ],
    no: [
      'Wall Street is in New York',
      'meet me on Oxford Street',
      'turn left into Mill Lane',
      'the film Mulholland Drive',
      'Abbey Road was recorded in 1969',
      'an article on Sesame Street',
    ],
  },
})
