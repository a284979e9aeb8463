import { weightedSum } from '../../checksums/weighted-sum.ts'
import { defineDetector } from '../../detect/detector.ts'
import { weigh } from '../weigh.ts'

/** Birth date with the century in the month: 80 to 92 for 18.., 01 to 12 for 19.., 21 to 32 for 20... */
const dated = /^\d{2}(?:[02468][1-9]|[13579][0-2])(?:0[1-9]|[12]\d|3[01])\d{5}$/
const weights = [1, 3, 7, 9, 1, 3, 7, 9, 1, 3, 1]

/**
 * PESEL of Poland: eleven digits, birth date, serial and check digit. Without a label it would be any eleven digits.
 * Source: Ustawa o ewidencji ludności, 2010, article 15.
 */
export const plPesel = defineDetector({
  kind: 'number',
  type: 'PL_PESEL',
  digits: [11, 11],
  groups: 1,
  context: [
    'pesel',
    'pesel number',
    'pesel no',
    'pesel nr',
    'numer pesel',
    'nr pesel',
    'pesel号',
    'pesel号码',
    '波兰pesel',
    '波兰身份证号',
    '波兰身份证号码',
    '波兰个人识别号',
    '波兰居民号',
  ],
  judge: (candidate) => {
    if (!/^\d{11}$/.test(candidate.text)) return null
    const holds = dated.test(candidate.compact) && weightedSum(candidate.compact, weights) % 10 === 0
    return weigh(candidate, {
      form: 'PESEL',
      checksum: { name: 'PESEL modulus 10', holds },
      bare: 0,
      alone: 0.6,
      labelled: 0.98,
    })
  },
  cases: {
    yes: [
      'PESEL «44051401359»',
      'numer PESEL: «85022812343»',
      '波兰PESEL：«02241598768»',
      'Jego PESEL to «44051401359».',
      '"pesel": "«85022812343»"',
      'PESEL «44051401358» was mistyped',
    ],
    no: [
      'the counter says 44051401359',
      'order number 44051401359',
      '任务编号 02211307489 执行失败',
      'tracking no. 85022812343',
      '手机 13800138000',
      'timestamp 17000000000',
    ],
  },
})
