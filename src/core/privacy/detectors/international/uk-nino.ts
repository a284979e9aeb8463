import { defineDetector } from '../../detect/detector.ts'
import { weigh } from '../weigh.ts'

const given = /^(?!BG|GB|NK|KN|NT|TN|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z]\d{6}[A-D]$/

/**
 * National Insurance number of the United Kingdom: two letters, six digits, a suffix A to D; no check character.
 * Source: HM Revenue & Customs, National Insurance Manual, NIM39110.
 */
export const ukNino = defineDetector({
  kind: 'token',
  type: 'UK_NINO',
  at: 'digit',
  first: 'letter',
  pattern: /[A-Za-z]{2}[ -]?\d{2}(?:[ -]?\d{2}){2}(?:[ -]?[A-DFMPa-dfmp])?(?![A-Za-z0-9])/y,
  context: [
    'nino',
    'ni number',
    'ni no',
    'ni #',
    'n.i. number',
    'n.i.',
    'nin',
    'national insurance',
    'national insurance number',
    'national insurance no',
    'nat ins',
    'ni_number',
    'ninumber',
    'nino号',
    '国民保险号',
    '国民保险号码',
    '国民保险编号',
    '英国国民保险号',
    '英国国民保险号码',
    '国家保险号',
    '国家保险号码',
    '英国社保号',
  ],
  judge: (candidate) => {
    const { text, compact, context } = candidate
    const own = context?.nearest === true
    if (!given.test(compact.toUpperCase())) {
      // The example prefix QQ, a temporary TN, a missing suffix: theirs only by their label.
      return own ? weigh(candidate, { form: 'NINO', bare: 0, labelled: 0.7 }) : null
    }
    const capitals = compact === compact.toUpperCase()
    const spaced = /^[A-Z]{2} \d{2} \d{2} \d{2} [A-D]$/i.test(text)
    return weigh(candidate, {
      form: 'NINO',
      bare: spaced ? (capitals ? 0.8 : 0.55) : capitals ? 0.65 : 0,
      alone: 0.55,
      labelled: 0.95,
    })
  },
  cases: {
    yes: [
      'National Insurance number «AB 12 34 56 C»',
      'NINO: «JG103759A»',
      '«WK 30 72 51 B» please check',
      '国民保险号«AA123456B»，请登记',
      'ni number «qq123456c»',
      '"ni_number": "«PX123456D»"',
      'my NI no is «CE-12-34-56-A»',
      '这个«SW 41 02 58 D»是谁的？',
    ],
    no: [
      'order number AB123456C',
      'part number AB 12 34 56 C',
      'flight BA 123456',
      'GB 12 34 56 A',
      'hash ab123456c0ffee',
      'commit AB123456C',
      '型号 AB123456C',
      'XY 1234',
    ],
  },
})
