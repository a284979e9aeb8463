import { defineDetector } from '../../detect/detector.ts'
import { labelEvidence } from '../label-evidence.ts'
import { travelPermitLabels } from './travel-permit-labels.ts'

/**
 * Permits for travel between the mainland, Hong Kong, Macau and Taiwan: C or W (to Hong Kong and Macau), L or T (to
 * Taiwan), H or M (residents of Hong Kong and Macau; two digits more count the renewals), eight digits (residents of
 * Taiwan).
 * Source: 出入境管理局, 往来港澳通行证, 大陆居民往来台湾通行证, 港澳居民来往内地通行证, 台湾居民来往大陆通行证.
 */
export const cnTravelPermit = defineDetector({
  kind: 'labelled',
  type: 'CN_TRAVEL_PERMIT',
  labels: travelPermitLabels,
  value: /(?:[A-Z]{1,2}\d{7,10}|\d{8}(?:\d{2})?(?:\([A-Z0-9]{1,2}\))?)(?![0-9A-Za-z]|-\d)/iy,
  judge: ({ compact, context }) => {
    const hasForm = /^(?:[CWLTHM]\d{8}|C[A-Z]\d{7}|[HM]\d{10}|\d{8}(?:\d{2})?)$/i.test(compact)
    return {
      score: hasForm ? 0.95 : 0.7,
      evidence: [...(hasForm ? [{ kind: 'form', name: '通行证' } as const] : []), ...labelEvidence(context)],
    }
  },
  cases: {
    yes: [
      '港澳通行证«C12345678»过期了',
      '往来港澳通行证号码：«CA1234567»',
      '台湾通行证 «L12345678»',
      '大陆居民往来台湾通行证号：«T87654321»',
      '回乡证号«H12345678»',
      '回鄉證號碼：«M0123456789»',
      '台胞证是«01234567»',
      'Mainland Travel Permit: «H12345678»',
    ],
    no: [
      'C12345678',
      '港澳通行证 2024 年办的',
      '通行证办理电话 12345',
      '出入通行证 A-12',
      '台胞证怎么续签',
      'H12345678 是料号',
    ],
  },
})
