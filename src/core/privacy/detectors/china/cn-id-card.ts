import { holdsMod11Two } from '../../checksums/mod-11-2.ts'
import { defineDetector } from '../../detect/detector.ts'

const shape =
  /^(?:1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71|8[1-3])\d{4}(?:18|19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dX]$/

/**
 * Resident identity number of the People's Republic of China, 18 digits, the last may be X.
 * Source: GB 11643-1999; check by ISO 7064:1983 MOD 11-2; regions of GB/T 2260, and 81 to 83 for residence permits of
 * people from Hong Kong, Macau and Taiwan.
 */
export const cnIdCard = defineDetector({
  kind: 'number',
  type: 'CN_ID_CARD',
  digits: [18, 18],
  tail: 'X',
  context: [
    '身份证',
    '身份证号',
    '身份证号码',
    '公民身份号码',
    '身份號碼',
    '证件号',
    '证件号码',
    '社会保障号码',
    'id card',
    'id_card',
    'idcard',
    'id_no',
    'identity number',
  ],
  judge: ({ compact, context, denial }) => {
    if (!shape.test(compact)) return null
    const holds = holdsMod11Two(compact)
    const evidence = [
      { kind: 'form', name: 'GB 11643' },
      { kind: 'checksum', name: 'ISO 7064 MOD 11-2', holds },
      ...(context ? [{ kind: 'label', word: context.word } as const] : []),
    ] as const
    if (context) return { score: holds ? 1 : 0.8, evidence }
    return holds && !denial ? { score: 0.95, evidence } : null
  },
  cases: {
    yes: [
      '身份证 «11010519491231002X»',
      '证件号：«440524188001010014»',
      '«440524 18800101 0014»',
      '«４４０５２４１８８００１０１００１４»',
    ],
    no: ['订单号 110105194912310021 已发货', '批次号：440524188001010014'],
  },
})
