import { weightedSum } from '../../checksums/weighted-sum.ts'
import { defineDetector } from '../../detect/detector.ts'
import { weigh } from '../weigh.ts'

const weights = [2, 7, 6, 5, 4, 3, 2]
const letters: Readonly<Record<string, string>> = {
  S: 'JZIHGFEDCBA',
  T: 'JZIHGFEDCBA',
  F: 'XWUTRQPNMLK',
  G: 'XWUTRQPNMLK',
  M: 'XWUTRQPNJLK',
}

function holds(number: string): boolean {
  const series = number[0] ?? ''
  const offset = 'TG'.includes(series) ? 4 : series === 'M' ? 3 : 0
  return letters[series]?.[(weightedSum(number.slice(1), weights) + offset) % 11] === number[8]
}

/**
 * Identity card (NRIC: S, T) and foreigner's (FIN: F, G, M) number of Singapore.
 * Source: Immigration & Checkpoints Authority; the letters as in python-stdnum and the ICA's announcement of the M series, 2022.
 */
export const sgNricFin = defineDetector({
  kind: 'token',
  type: 'SG_NRIC_FIN',
  at: 'digit',
  first: 'letter',
  pattern: /[STFGMstfgm]\d{7}[A-Za-z](?![A-Za-z0-9])/y,
  context: [
    'nric',
    'nric no',
    'nric number',
    'nric/fin',
    'nric_number',
    'fin',
    'fin no',
    'fin number',
    'fin card',
    'work permit',
    'ic no',
    'ic number',
    'singapore id',
    'singapore ic',
    'identity card',
    'nric号',
    'nric号码',
    '新加坡nric',
    '新加坡身份证',
    '新加坡身份证号',
    '新加坡身份证号码',
    '新加坡fin',
    '外籍身份证号',
    'fin号码',
  ],
  judge: (candidate) => {
    const number = candidate.text.toUpperCase()
    return weigh(candidate, {
      form: 'NRIC/FIN',
      checksum: { name: 'NRIC modulus 11', holds: holds(number) },
      bare: number === candidate.text ? 0.85 : 0.6,
      labelled: 0.98,
    })
  },
  cases: {
    yes: [
      'NRIC «S1234567D»',
      '«T1234567J» please check',
      'FIN: «F1234567N»',
      'FIN number «G1234567X»',
      '对方发来的新加坡NRIC（«M1234567K»）能查到吗',
      '新加坡身份证号«S8765432Z»',
      '"nric": "«s8765432z»"',
      'NRIC «S1234567A» was mistyped',
    ],
    no: [
      'S1234567A',
      'order number S1234567D',
      'part number T1234567J',
      'commit s1234567d',
      'model G1234567',
      'S12345678D',
      'figure F1234567',
    ],
  },
})
