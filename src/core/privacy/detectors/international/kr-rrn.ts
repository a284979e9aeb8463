import { weightedSum } from '../../checksums/weighted-sum.ts'
import { defineDetector } from '../../detect/detector.ts'
import { weigh } from '../weigh.ts'

const dated = /^\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{7}$/
/** Since October 2020 the last six digits are drawn by lot and check nothing. */
const drawnByLot = /^(?:2[1-9]\d{2}|201[0-2])\d{2}[3478]/
const weights = [2, 3, 4, 5, 6, 7, 8, 9, 2, 3, 4, 5]

/**
 * Resident registration number of Korea: birth date, a digit for century and sex, six more, the last a check digit in
 * those given before October 2020.
 * Source: 주민등록법 시행규칙 제2조, and its change of 2020.
 */
export const krRrn = defineDetector({
  kind: 'number',
  type: 'KR_RRN',
  digits: [13, 13],
  groups: 2,
  context: [
    'rrn',
    'resident registration number',
    'resident registration no',
    'korean rrn',
    'korean id',
    'foreigner registration number',
    'alien registration number',
    '주민등록번호',
    '주민번호',
    '외국인등록번호',
    '住民登记号',
    '住民登记号码',
    '住民登録番号',
    '住民登錄號碼',
    '韩国住民登记号',
    '韩国住民登记号码',
    '韩国身份证',
    '韩国身份证号',
    '韩国身份证号码',
    '居民登录号',
    '居民登录证号',
  ],
  judge: (candidate) => {
    const { compact, text } = candidate
    if (!/^\d{6}[- ]?\d{7}$/.test(text) || !dated.test(compact)) return null
    const hyphen = text[6] === '-'
    const holds = (11 - (weightedSum(compact, weights) % 11)) % 10 === Number(compact[12])
    // A date, a hyphen and a digit for century and sex is form enough where no check digit is to be expected.
    if (!holds && hyphen && /^[1-8]/.test(compact.slice(6))) {
      return weigh(candidate, { form: 'RRN', bare: drawnByLot.test(compact) ? 0.6 : 0.5, labelled: 0.95 })
    }
    return weigh(candidate, {
      form: 'RRN',
      checksum: { name: 'RRN modulus 11', holds },
      bare: hyphen ? 0.9 : 0,
      alone: 0.7,
      labelled: 0.98,
      mistyped: hyphen ? 0.8 : 0.6,
    })
  },
  cases: {
    yes: [
      'RRN «900101-1234568»',
      '주민등록번호 «850615-2123456»',
      '«000229-3123454» please check',
      '请登记韩国住民登记号 «900101-1234568»。',
      'resident registration number: «8506152123456»',
      '"rrn": "«000229-3123454»"',
      '韩国身份证号«900101-1234567»',
    ],
    no: [
      'tracking no. 900101-1234567',
      'order number 900101-1234568',
      'the counter says 8506152123456',
      '991301-1234567',
      'timestamp 1700000000000',
    ],
  },
})
