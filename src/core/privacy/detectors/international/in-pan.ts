import { defineDetector } from '../../detect/detector.ts'
import { weigh } from '../weigh.ts'

/**
 * Permanent Account Number of India: three letters, the kind of holder, the first letter of the name, four digits, a
 * letter. How the last letter is reckoned is not published.
 * Source: Income Tax Department, "Know your PAN"; Rule 114 of the Income-tax Rules, 1962.
 */
export const inPan = defineDetector({
  kind: 'token',
  type: 'IN_PAN',
  at: 'digit',
  first: 'letter',
  pattern: /[A-Za-z]{5}\d{4}[A-Za-z](?![A-Za-z0-9])/y,
  context: [
    'pan',
    'pan card',
    'pan no',
    'pan number',
    'pan card number',
    'pan card no',
    'pan_number',
    'pannumber',
    'permanent account number',
    'income tax',
    'income tax number',
    '印度pan',
    'pan卡',
    'pan卡号',
    'pan号',
    'pan号码',
    '永久账号',
    '永久账户号码',
    '永久帐号',
    '印度税号',
    '印度pan号',
  ],
  judge: (candidate) => {
    const { text, context } = candidate
    const capitals = text === text.toUpperCase()
    if (!/^[A-Z]{3}[ABCEFGHJKLPT][A-Z]\d{4}[A-Z]$/i.test(text)) {
      return capitals && context?.nearest ? weigh(candidate, { form: 'PAN', bare: 0, labelled: 0.7 }) : null
    }
    return weigh(candidate, { form: 'PAN', bare: capitals ? 0.75 : 0, labelled: 0.95 })
  },
  cases: {
    yes: [
      'PAN «AFZPK7190K»',
      'PAN card: «BNZAA2318J»',
      'permanent account number «aaapl1234c»',
      '请登记印度PAN «AFZPK7190K»。',
      '这个«ABCPE1234F»是谁的？',
      '"pan_number": "«AAACT2727Q»"',
      'my pan no. is «CHJPS8123D», linked last year',
      'PAN «BQRPD4406M» was returned',
    ],
    no: [
      'order number AFZPK7190K',
      'part number ABCPE1234F',
      'ABCDE12345F',
      'a frying pan 2024',
      'commit abcpe1234f',
      '型号 ABCPE1234F',
      'version ABCPE1234F',
    ],
  },
})
