import { weightedSum } from '../../checksums/weighted-sum.ts'
import { defineDetector } from '../../detect/detector.ts'
import { weigh } from '../weigh.ts'

const weights = [10, 9, 8, 7, 6, 5, 4, 3, 2]

/** Modulus 11 over nine digits, weights 10 to 2; a remainder that would give 10 is never assigned. */
function holds(number: string): boolean {
  const check = 11 - (weightedSum(number, weights) % 11)
  return check !== 10 && check % 11 === Number(number[9])
}

/**
 * NHS number of England, Wales and the Isle of Man: ten digits, written 3-3-4. Without a label it is left to telephone
 * numbers, which look the same.
 * Source: NHS Data Dictionary, "NHS number".
 */
export const ukNhs = defineDetector({
  kind: 'number',
  type: 'UK_NHS',
  digits: [10, 10],
  groups: 3,
  context: [
    'nhs',
    'nhs no',
    'nhs number',
    'nhs num',
    'nhs #',
    'nhs id',
    'nhs_number',
    'nhsnumber',
    'national health service',
    'national health service number',
    'health services number',
    'nhs号',
    'nhs号码',
    'nhs编号',
    '国民保健号',
    '英国国民保健号码',
    '国家医疗服务号码',
    '英国医保号',
  ],
  judge: (candidate) => {
    if (!/^(?:\d{10}|\d{3}([- ])\d{3}\1\d{4})$/.test(candidate.text)) return null
    return weigh(candidate, {
      form: 'NHS number',
      checksum: { name: 'NHS modulus 11', holds: holds(candidate.compact) },
      bare: /\D/.test(candidate.text) ? 0.5 : 0,
      alone: 0.65,
      labelled: 0.99,
      mistyped: 0.75,
    })
  },
  cases: {
    yes: [
      'NHS number «943 476 5919»',
      'NHS No: «4010232137»',
      'NHS号码：«485-777-3457»',
      '{"nhs_number": "«9434765919»"}',
      'Her NHS number is «401 023 2137», registered in Leeds',
      'NHS number «943 476 5918», mistyped',
      '国民保健号«4010232137»',
    ],
    no: [
      'order number 943 476 5919',
      '流水号：401-023-2137',
      'call 212-555-0199',
      'timestamp 1700000000',
      'isbn 0471958697',
      'the id 4010232137 is free',
    ],
  },
})
