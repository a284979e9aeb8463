import { defineDetector } from '../../detect/detector.ts'
import { weigh } from '../weigh.ts'

/** What a digit or a letter counts in an odd place: 0 and A first. */
const odd = [1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23]

function holds(code: string): boolean {
  let sum = 0
  for (let at = 0; at < 15; at++) {
    const unit = code.charCodeAt(at)
    const value = unit < 65 ? unit - 48 : unit - 65
    sum += at % 2 === 0 ? (odd[value] ?? 0) : value
  }
  return String.fromCharCode(65 + (sum % 26)) === code[15]
}

/**
 * Fiscal code of a person in Italy: letters of the name, birth year, month letter, day (plus 40 for women), place, and
 * a check letter. Digits may be written as letters where two people would share a code.
 * Source: Decreto ministeriale 23 dicembre 1976; D.M. 12 marzo 1974.
 */
export const itFiscalCode = defineDetector({
  kind: 'token',
  type: 'IT_FISCAL_CODE',
  at: 'long',
  pattern:
    /[A-Za-z]{6}[0-9LMNP-Vlmnp-v]{2}[ABCDEHLMPRSTabcdehlmprst][0-7LMNP-Tlmnp-t][0-9LMNP-Vlmnp-v][A-Za-z][0-9LMNP-Vlmnp-v]{3}[A-Za-z](?![A-Za-z0-9])/y,
  context: [
    'codice fiscale',
    'cod. fiscale',
    'cod fiscale',
    'codice_fiscale',
    'codicefiscale',
    'c.f.',
    'cf',
    'fiscal code',
    'italian tax code',
    'italian fiscal code',
    '意大利税号',
    '意大利税号码',
    '意大利税务号',
    '意大利税码',
    '税号codice fiscale',
  ],
  judge: (candidate) => {
    const code = candidate.text.toUpperCase()
    if (!/\d/.test(code)) return null
    return weigh(candidate, {
      form: 'codice fiscale',
      checksum: { name: 'codice fiscale modulus 26', holds: holds(code) },
      bare: 0.95,
      labelled: 0.99,
    })
  },
  cases: {
    yes: [
      'codice fiscale «RSSMRA85T10A562S»',
      '«BNCGLI90E50F205R»',
      'CF: «VRDLCU75A01H501J»',
      '意大利税号codice fiscale：«MRTMTT91D08F205J»',
      'il mio codice fiscale è «rssmra85t10a562s»',
      '"codice_fiscale": "«BNCGLI90E50F205R»"',
      '这个«VRDLCU75A01H501J»是谁的？',
    ],
    no: [
      'RSSMRA85T10A562A',
      'order number RSSMRA85T10A562S',
      'part number VRDLCU75A01H501J',
      'ABCDEF12G34H567I',
      'commit abcdef12a34b567c',
      'ABCDEFGHIJKLMNOP',
    ],
  },
})
