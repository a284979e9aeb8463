import { defineDetector } from '../../detect/detector.ts'
import { isDay } from '../dates/calendar.ts'
import { labelEvidence } from '../label-evidence.ts'
import { idCardLabels } from './id-card-labels.ts'
import { isRegionCode } from './region-code.ts'

/**
 * Resident identity number of the first generation: region, day of birth with a year of two digits, order; no check
 * digit, so that only its label makes it one.
 * Source: GB 11643-1989, in force until 1999.
 */
export const cnIdCardFirstGeneration = defineDetector({
  kind: 'number',
  type: 'CN_ID_CARD',
  digits: [15, 15],
  context: [...idCardLabels, '一代身份证', '老身份证', '旧身份证', '15位身份证', '原身份证号'],
  judge: (candidate) => {
    const { compact } = candidate
    if (!isRegionCode(compact.slice(0, 6))) return null
    const year = 1900 + Number(compact.slice(6, 8))
    if (!isDay(year, Number(compact.slice(8, 10)), Number(compact.slice(10, 12)))) return null
    const { context, denial } = candidate
    if (!context || denial) return null
    return {
      score: context.nearest ? 0.9 : 0.6,
      evidence: [{ kind: 'form', name: 'GB 11643-1989' }, ...labelEvidence(context)],
    }
  },
  cases: {
    yes: [
      '身份证号：«110105491231002»',
      '一代身份证 «310101650307701»，已作废',
      '旧身份证号码是«440524 800101 001»',
      '公民身份号码（15位）：«510107790615336»',
      'ID card: «320102720229113»',
      '证件号码«330106881105223»',
    ],
    no: [
      '110105491231002',
      '订单号110105491231002',
      '身份证号码是多少位',
      '身份证 990105491231002',
      '身份证：110105491331002',
      'IMEI 110105491231002',
    ],
  },
})
