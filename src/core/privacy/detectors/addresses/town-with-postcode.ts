import { Class, classOf } from '../../detect/character-class.ts'
import { defineDetector } from '../../detect/detector.ts'

const states =
  'A[KLRZ]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY]'
const code = new RegExp(
  `(?:(?:${states}),? \\d{5}(?:-\\d{4})?|[A-PR-UWYZ][A-HK-Y]?\\d[A-Z\\d]? \\d[ABD-HJLNP-UW-Z]{2})(?![A-Za-z0-9])`,
  'y',
)
/** How far back the town and what stands before it reach. */
const reach = 72

/**
 * A town with its postcode: "Springfield, IL 62704", "Rose Cottage, Mill Lane, Ashford TN25 4AB". Source: USPS
 * Publication 28; BS 7666, postcode form.
 */
export const townWithPostcode = defineDetector({
  kind: 'token',
  at: 'digit',
  type: 'ADDRESS',
  pattern: code,
  judge: ({ start, end, view }) => {
    const first = townStart(view.text, start)
    if (start - first < 4) return null
    return { score: 0.7, evidence: [{ kind: 'form', name: 'postcode' }], span: { start: first, end } }
  },
  cases: {
    yes: [
      'He lives in «Springfield, IL 62704» now',
      'at «Rose Cottage, Mill Lane, Ashford TN25 4AB».',
      'moved to «New Haven, CT 06510-1234», I think',
    ],
    no: [
      'part CO 12345 is out of stock',
      'model OR 12345',
      'the M1 2AB cable',
      'error IN 20240',
      'bolt AB1 2CD',
    ],
  },
})

/** The start of the capitalised words before a postcode, over commas; a word in small letters ends them. */
function townStart(text: string, end: number): number {
  let first = end
  let at = end
  while (end - at < reach) {
    let gap = at
    while (gap > 0 && (text[gap - 1] === ' ' || text[gap - 1] === ',')) gap--
    if (gap === at && at !== end) break
    let word = gap
    while (word > 0 && isWordUnit(text.charCodeAt(word - 1))) word--
    const head = classOf(text.charCodeAt(word))
    if (word === gap || (head & (Class.upper | Class.latin)) === 0) break
    first = word
    at = word
  }
  // "CO 12345" and "the M1 2AB cable" have no town: one is a capitalised word, and a comma parts it from something.
  return /^[A-Z][a-z]/.test(text.slice(first, first + 2)) && text.slice(first, end).includes(',')
    ? first
    : end
}

function isWordUnit(unit: number): boolean {
  return (
    (classOf(unit) & (Class.upper | Class.lower | Class.latin)) !== 0 ||
    unit === 0x27 ||
    unit === 0x2d ||
    unit === 0x2e
  )
}
