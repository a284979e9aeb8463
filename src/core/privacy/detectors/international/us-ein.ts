import { defineDetector } from '../../detect/detector.ts'
import { weigh } from '../weigh.ts'

const campuses = /^(?:0[1-6]|1[0-6]|2[0-7]|3[0-9]|4[0-8]|5[0-9]|6[0-8]|7[1-7]|8[0-8]|9[0-58-9])\d{7}$/

/**
 * Employer Identification Number of the United States, written 12-3456789. The first two digits name the campus that
 * gave it; there is no check digit, so that only a label makes nine digits one.
 * Source: Internal Revenue Service, "How EINs are assigned and valid EIN prefixes".
 */
export const usEin = defineDetector({
  kind: 'number',
  type: 'US_EIN',
  digits: [9, 9],
  groups: 2,
  context: [
    'ein',
    'ein#',
    'fein',
    'employer identification number',
    'employer identification',
    'employer id',
    'employer id number',
    'federal employer identification number',
    'federal tax id',
    'federal tax id number',
    'federal ein',
    'tax id',
    'tax_id',
    'taxid',
    'employer_id',
    'tax id number',
    'taxpayer id number',
    'tax identification number',
    'irs number',
    '雇主识别号',
    '雇主识别号码',
    '雇主身份识别号',
    '联邦税号',
    '美国公司税号',
    '美国税号',
  ],
  judge: (candidate) => {
    if (!/^\d{2}[- ]?\d{7}$/.test(candidate.text)) return null
    const hyphen = candidate.text[2] === '-'
    const given = campuses.test(candidate.compact)
    const after = candidate.context?.side === 'after'
    return weigh(candidate, { form: 'EIN', bare: 0, labelled: after && !hyphen ? 0 : given ? 0.95 : 0.7 })
  },
  cases: {
    yes: [
      'EIN «91-1144442»',
      'Employer Identification Number: «12-3456789»',
      'our EIN is «208772953», please invoice',
      '雇主识别号«04-2103594»',
      'Federal Tax ID: «13-1837418»',
      '"ein": "«52-1234567»"',
      'FEIN #«94-2404110»',
    ],
    no: [
      '12-3456789 units',
      'order number 91-1144442',
      '座机 021-3456789',
      'IN 12-3456789 the sum',
      'batch 91-1144442',
      'ein Haus kostet 123456',
      '版本 12-3456789',
    ],
  },
})
