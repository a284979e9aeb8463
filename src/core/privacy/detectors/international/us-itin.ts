import { defineDetector } from '../../detect/detector.ts'
import { weigh } from '../weigh.ts'

const assigned = /^9\d{2}(?:5\d|6[0-5]|7\d|8[0-8]|9[0-24-9])\d{4}$/
const grouped = /^\d{3}([- ])\d{2}\1\d{4}$/

/**
 * Individual Taxpayer Identification Number of the United States: begins with 9, its fourth and fifth digits lie in 50
 * to 65, 70 to 88, 90 to 92 or 94 to 99.
 * Source: Internal Revenue Manual 3.21.263.1.
 */
export const usItin = defineDetector({
  kind: 'number',
  type: 'US_ITIN',
  digits: [9, 9],
  context: [
    'itin',
    'itin#',
    'itins',
    'individual taxpayer identification number',
    'individual taxpayer id',
    'individual taxpayer',
    'taxpayer identification number',
    'tax id',
    'tax_id',
    'w-7',
    '个人纳税号',
    '美国个人纳税号',
    '个人报税识别号',
    '个人纳税识别号',
    '个人纳税人识别号',
    '个人税号',
    '报税号',
  ],
  judge: (candidate) => {
    if (!/^9/.test(candidate.compact)) return null
    const form = grouped.test(candidate.text)
    const claimed = candidate.context?.nearest && candidate.context.side === 'before'
    if (!assigned.test(candidate.compact)) {
      return claimed ? weigh(candidate, { form: 'ITIN', bare: 0, labelled: 0.7 }) : null
    }
    const halves = /^\d{3}-?\d{2}-?\d{4}$/.test(candidate.text)
    if (!form && !halves) return null
    return weigh(candidate, {
      form: 'ITIN',
      bare: form ? 0.75 : candidate.text.includes('-') ? 0.5 : 0,
      alone: 0.6,
      labelled: 0.95,
    })
  },
  cases: {
    yes: [
      'ITIN «912-90-3456»',
      'individual taxpayer identification number: «900700000»',
      '«987-65-4321»',
      '美国个人纳税号«923-88-1234»',
      '"itin": "«999-94-1111»"',
      'His ITIN is «912 90 3456», issued last year',
      'itin=«912903456»',
    ],
    no: [
      'order 912-90-3456',
      '912-30-3456 in a list',
      'part number 912-90-3456',
      'the counter is at 912903456',
      '版本号 912-90-3456',
      'call +1 912 903 4567',
      '919-09-9999-1234',
    ],
  },
})
