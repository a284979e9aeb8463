import { defineDetector } from '../../detect/detector.ts'
import { labelEvidence } from '../label-evidence.ts'
import { militaryLabels } from './military-labels.ts'

/**
 * Number of a card of the forces or the police without 字第: only its label makes it one.
 * Source: no public standard is known to us. 军 and seven digits by the announcement of the cards of 2016, 士 and digits by
 * that of 2022; police numbers of six or seven digits as they are printed.
 */
export const cnMilitaryCardNumber = defineDetector({
  kind: 'labelled',
  type: 'CN_MILITARY_ID',
  labels: militaryLabels,
  value: /[军士文兵海空武后南北]?第?[A-Z]{0,2}\d{6,12}号?(?![0-9A-Za-z]|-\d)/iy,
  judge: ({ context, compact }) =>
    compact.length === 11 && compact.startsWith('1')
      ? null
      : { score: 0.85, evidence: labelEvidence(context) },
  cases: {
    yes: [
      '军官证号：«20012345»',
      '士兵证 «01234567»',
      '警号«012345»',
      '警官证号码：«1234567»',
      '军人证：«军第1234567号»',
      'military ID: «12345678»',
    ],
    no: [
      '20012345',
      '军官证 2024年换发',
      '士兵证照片',
      '警号多少',
      '优待证申领电话 13800138000',
      '军人证办理 5 天',
    ],
  },
})
