import { defineDetector } from '../../detect/detector.ts'
import { weigh } from '../weigh.ts'

const allocated = /^(?!000|666|9)\d{3}(?!00)\d{2}(?!0000)\d{4}$/
const grouped = /^\d{3}([-. ])\d{2}\1\d{4}$/

/**
 * Social Security number of the United States. It has no check digit; area 000, 666 and 900 and above, group 00 and
 * serial 0000 are never given.
 * Source: 20 CFR 422.103; Social Security Administration, RM 10201.035.
 */
export const usSsn = defineDetector({
  kind: 'number',
  type: 'US_SSN',
  digits: [9, 9],
  context: [
    'ssn',
    'ssn#',
    'ssns',
    'social security',
    'social security number',
    'social security no',
    'social security #',
    'social security card',
    'soc sec',
    'social',
    'ss#',
    'ss no',
    'ss number',
    'taxpayer id',
    'social_security_number',
    'socialsecuritynumber',
    '社会安全号',
    '社会安全号码',
    '社会安全码',
    '社安号',
    '社安号码',
    '美国社保号',
    '美国社保号码',
    '社會安全號碼',
    '社會安全碼',
    '美国社会保障号',
  ],
  judge: (candidate) => {
    const form = grouped.test(candidate.text)
    if (!allocated.test(candidate.compact)) {
      // A made-up number behind its own label still says what it is.
      const claimed = candidate.context?.nearest && candidate.context.side === 'before' && form
      return claimed && !candidate.compact.startsWith('9')
        ? weigh(candidate, { form: 'SSN', bare: 0, labelled: 0.6 })
        : null
    }
    if (!form && !/^\d{9}$/.test(candidate.text) && !candidate.context) return null
    const hyphens = form && !candidate.text.includes('.')
    return weigh(candidate, {
      form: 'SSN',
      bare: hyphens ? 0.75 : form ? 0.5 : 0,
      alone: 0.5,
      labelled: 0.95,
    })
  },
  cases: {
    yes: [
      'My SSN is «219-09-9999».',
      'SSN: «219099999»',
      'social security number «457 55 5462», born in 1970',
      '«078-05-1120»',
      '我的社会安全号是«536-90-4399»，需要填表吗',
      '{"ssn": "«219-09-9998»"}',
      'The last page says «536-22-8726» in the corner.',
      'social security no. «123-45-6789»',
      '社安号«536228726»',
      '| ssn | «219-09-9999» |',
    ],
    no: [
      'order number 219-09-9999 has shipped',
      'zip 90210-1234',
      '900-12-3456 is not one',
      '000-12-3456',
      '666-12-3456',
      'id 219099999 in the table',
      '批次号：219-09-9999',
      '2024-11-24 and 2024-12-25',
      'ISBN 0-19-963209-X',
      'CAS 126266-35-1',
      'call 555-0199 for 12 345 6789',
    ],
  },
})
