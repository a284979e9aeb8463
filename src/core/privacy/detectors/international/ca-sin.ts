import { holdsLuhn } from '../../checksums/luhn.ts'
import { defineDetector } from '../../detect/detector.ts'
import { weigh } from '../weigh.ts'

/**
 * Social Insurance Number of Canada: nine digits written 3-3-3, by Luhn. 0 and 8 begin none that was ever given to a
 * person, but are what examples use.
 * Source: Employment and Social Development Canada, SIN Code of Practice.
 */
export const caSin = defineDetector({
  kind: 'number',
  type: 'CA_SIN',
  digits: [9, 9],
  groups: 3,
  context: [
    'sin',
    'sin #',
    'sin#',
    'sin number',
    'sin no',
    'sins',
    'social insurance',
    'social insurance number',
    'social insurance no',
    'social_insurance_number',
    'numéro d’assurance sociale',
    "numéro d'assurance sociale",
    'assurance sociale',
    'nas',
    '社会保险号',
    '社会保险号码',
    '加拿大社会保险号',
    '加拿大社保号',
    '工卡号',
    '工卡号码',
    '社会保险号sin',
  ],
  judge: (candidate) => {
    const grouped = /^\d{3}([- ])\d{3}\1\d{3}$/.test(candidate.text)
    if (!grouped && !/^\d{9}$/.test(candidate.text)) return null
    // "sin" is a word and a function: alone it names only what looks like its number.
    const holds = holdsLuhn(candidate.compact) && candidate.compact !== '000000000'
    return weigh(candidate, {
      form: 'SIN',
      checksum: { name: 'Luhn', holds },
      bare: grouped && /^[1-79]/.test(candidate.text) ? 0.5 : 0,
      alone: 0.6,
      labelled: 0.97,
    })
  },
  cases: {
    yes: [
      'my SIN is «130 692 544»',
      'SIN: «046-454-286»',
      'social insurance number «130692544»',
      '社会保险号SIN是«123456782»，这样填对吗',
      'Numéro d’assurance sociale : «130 692 544»',
      '{"social_insurance_number": "«130692544»"}',
      'sin number «130-692-545» does not add up',
      'He wrote «130-692-544» on the form',
    ],
    no: [
      'order number 130692544',
      'tracking no. 123454782',
      'sin(0.130692544)',
      'the seven deadly sins 7',
      'batch 130 692 544',
      'population 130692544',
      'the id is 130692544',
    ],
  },
})
