import { countrySpecs } from 'ibantools'
import { defineDetector } from '../../detect/detector.ts'
import { weigh } from '../weigh.ts'

/** Whether the fifth and sixth letters are a country of ISO 3166 (as the IBAN registry's library lists them). */
export function isBankCode(code: string): boolean {
  return /^[A-Z]{4}[A-Z]{2}[A-Z0-9]{2}(?:[A-Z0-9]{3})?$/.test(code) && code.slice(4, 6) in countrySpecs
}

/**
 * Business identifier code by its label (BIC, SWIFT).
 * Source: ISO 9362:2022.
 */
export const swiftCode = defineDetector({
  kind: 'labelled',
  type: 'SWIFT_CODE',
  labels: [
    'swift',
    'swift code',
    'swift/bic',
    'swift bic',
    'bic/swift',
    'swift no',
    'swift number',
    'swift id',
    'bic',
    'bic code',
    'bic number',
    'bank identifier code',
    'business identifier code',
    'swift_code',
    'swiftcode',
    'bic_code',
    'swift代码',
    'swift号',
    'swift号码',
    'swift码',
    'swift编码',
    'bic代码',
    'bic码',
    '银行识别码',
    '银行识别代码',
    '国际银行代码',
    '银行国际代码',
    '收款行swift',
    '收款行代码',
  ],
  value: /[A-Za-z]{6}[A-Za-z0-9]{2}(?:[A-Za-z0-9]{3})?(?![A-Za-z0-9])/y,
  judge: (candidate) => {
    const code = candidate.text.toUpperCase()
    const capitals = code === candidate.text
    if (!isBankCode(code)) return null
    // "SWIFT DATABASE": a word of capitals in a heading, though BA is a country.
    const before = candidate.view.text.slice(Math.max(0, candidate.start - 7), candidate.start)
    if (!/\d/.test(code) && /(?:swift|bic) $/i.test(before) && !before.includes('(')) return null
    return weigh(candidate, {
      form: 'ISO 9362',
      bare: 0,
      labelled: capitals ? 0.95 : /\d/.test(code) ? 0.8 : 0,
    })
  },
  cases: {
    yes: [
      'BIC: «DEUTDEBB»',
      'to the account (BIC «AGRIFRPP»)',
      'SWIFT code: «BKCHCNBJ300»',
      'SWIFT/BIC «CHASUS33XXX»',
      '对方发来的SWIFT代码（«AWXLLT22»）能查到吗',
      'swift：«ICBKCNBJBJM»',
      '"bic": "«COBADEFFXXX»"',
      'BIC is «UBSWCHZH80A», thanks',
    ],
    no: [
      'SWIFT DATABASE',
      'Swift language',
      'swift package manager',
      'BIC biro pens',
      'swift release 5.10',
      'a bic lighter',
      'SWIFT PROTOCOL',
    ],
  },
})
