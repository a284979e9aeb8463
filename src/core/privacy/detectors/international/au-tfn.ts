import { weightedSum } from '../../checksums/weighted-sum.ts'
import { defineDetector } from '../../detect/detector.ts'
import { weigh } from '../weigh.ts'

const nine = [1, 4, 3, 7, 5, 8, 6, 9, 10]
const eight = [10, 7, 8, 4, 6, 3, 5, 1]

/**
 * Tax File Number of Australia: nine digits (eight in old ones), a weighted sum that 11 divides.
 * Source: Australian Taxation Office, "Tax file number (TFN) algorithm", 1.4.
 */
export const auTfn = defineDetector({
  kind: 'number',
  type: 'AU_TFN',
  digits: [8, 9],
  groups: 3,
  context: [
    'tfn',
    'tfn number',
    'tfn no',
    'tfns',
    'tax file',
    'tax file number',
    'tax file no',
    'tax_file_number',
    'taxfilenumber',
    'australian tax number',
    'australian tax file number',
    '税务档案号',
    '税务档案号码',
    '税务档案编号',
    '澳洲税号',
    '澳大利亚税号',
    '澳洲税务号',
    '税号tfn',
    '澳洲税号tfn',
    'tfn税号',
  ],
  judge: (candidate) => {
    const { compact, text } = candidate
    if (!/^(?:\d{8,9}|\d{3}([- ])\d{3}\1\d{2,3}|\d{2}([- ])\d{3}\2\d{3})$/.test(text)) return null
    const holds =
      weightedSum(compact, compact.length === 9 ? nine : eight) % 11 === 0 && !/^0+$/.test(compact)
    return weigh(candidate, {
      form: 'TFN',
      checksum: { name: 'ATO modulus 11', holds },
      bare: 0,
      alone: 0.6,
      labelled: 0.97,
    })
  },
  cases: {
    yes: [
      'TFN «123 456 782»',
      'my tax file number is «876543210»',
      '我的TFN是«459599230»，这样填对吗？',
      '澳洲税号：«123456782»',
      '"tfn": "«876 543 210»"',
      'Tax File No. «459-599-230»',
      'tax file number «123 456 783», one digit off',
    ],
    no: [
      'order number 123456782',
      'tracking no. 459599730',
      'the id 876543210',
      'the tax file is 12 MB',
      'tfn is unknown in 2024',
      'batch 123 456 782',
    ],
  },
})
