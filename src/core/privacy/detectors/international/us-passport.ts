import { defineDetector } from '../../detect/detector.ts'
import { weigh } from '../weigh.ts'

const american = /^(?:[A-Z]\d{8}|\d{9})$/i
const foreign =
  /^(?:[A-Z]{1,2}[ -]?\d{6,8}|\d{2}[A-Z]{2}\d{5}|[A-Z]\d{2}[A-Z]\d{5}|[CFGHJKLMNPRTVWXYZ0-9]{9}|\d{7,8})$/i

/**
 * Passport number, of the United States (nine digits, or a letter and eight digits) and, as the nearest type, of other
 * states: ICAO gives it up to nine letters and digits and no check digit outside the machine-readable zone.
 * Source: ICAO Doc 9303, part 4; US Department of State, "Next Generation U.S. Passport"; PRADO for the states' forms.
 */
export const usPassport = defineDetector({
  kind: 'labelled',
  type: 'US_PASSPORT',
  labels: [
    'passport',
    'passport number',
    'passport no',
    'passport num',
    'passport id',
    'passport #',
    'passport card',
    'passport book',
    'us passport',
    'u.s. passport',
    'us passport number',
    'american passport',
    'british passport',
    'uk passport',
    'indian passport',
    'canadian passport',
    'australian passport',
    'german passport',
    'french passport',
    'japanese passport',
    'korean passport',
    'singapore passport',
    'travel document number',
    'passport_number',
    'passport_no',
    'passportnumber',
    'passportno',
    'reisepass',
    'reisepassnummer',
    'passeport',
    'pasaporte',
    'passaporto',
    '护照',
    '护照号',
    '护照号码',
    '护照编号',
    '護照號碼',
    '美国护照',
    '美国护照号',
    '美国护照号码',
    '英国护照',
    '英国护照号',
    '加拿大护照',
    '加拿大护照号',
    '澳洲护照',
    '澳大利亚护照',
    '日本护照',
    '日本护照号',
    '韩国护照',
    '韩国护照号',
    '印度护照',
    '法国护照',
    '德国护照',
    '新加坡护照',
    '新加坡护照号',
    '外国护照',
    '外籍护照',
  ],
  value: /[A-Z0-9]{1,4}[ -]?[A-Z0-9]{4,9}(?![A-Z0-9])/iy,
  judge: (candidate) => {
    const { text, compact, context } = candidate
    // Letters and digits in disorder are a passport's only in capitals: "expired99".
    const form = american.test(text) || /^\d{2} ?\d{7}$/.test(text) ? 0.9 : foreign.test(text) ? 0.7 : 0
    if (form === 0 || compact.replace(/\D/g, '').length < 3 || /[a-z]{2}/.test(text)) return null
    const home = /^(?:护照|護照)/.test(context?.word ?? '')
    // Behind a plain 护照 it is for the mainland's rule to say; both agree that it is a passport.
    const score = home ? 0.55 : form
    return weigh(candidate, { form: 'ICAO 9303', bare: 0, labelled: score })
  },
  cases: {
    yes: [
      'passport number «A12345678»',
      'US passport: «123456789»',
      'Passport No. «C03005988», expires 2029',
      '美国护照号码«567890123»',
      '"passport_number": "«Z98765432»"',
      'UK passport «925665416»',
      'My Indian passport is «J8369854»',
      'passport #: «X12345678»',
      '日本护照：«TK1234567»',
      'German passport «C01X00T47» is valid',
      'паспорт / passport «72 4419385»',
    ],
    no: [
      'passport expired2019',
      'passport renewal takes 12 weeks',
      'passport office 2024',
      'my passport is blue',
      'passport.js 0.7.0',
      'npm i passport-local',
      'order number 123456789',
      '护照2025年到期',
    ],
  },
})
