import { defineDetector } from '../../detect/detector.ts'
import { labelEvidence } from '../label-evidence.ts'
import { plateLabels } from './plate-labels.ts'

/**
 * Plates that begin with no region: armed police (WJ), forces (two letters), embassies (使), civil aviation, temporary
 * ones. Only a label makes them plates.
 * Source: GA 36-2018; GJB 7720-2012 of the forces' plates.
 */
export const cnSpecialPlate = defineDetector({
  kind: 'labelled',
  type: 'CN_LICENSE_PLATE',
  labels: plateLabels,
  value:
    /(?:WJ ?[·-]?[\u4e00-\u9fff]?[·-]?\d{4,7}[A-Z]?|[A-Z]{2} ?[·.-]? ?\d{5}|[军海空北南沈兰济广成][A-Z] ?[·.-]? ?\d{5}|使 ?\d{3}[·.-]?\d{3}|\d{3}[·.-]?\d{3}使|民航 ?[·.-]?[A-Z0-9]\d{4}|[\u4e00-\u9fff][A-Z] ?[·.-]?临 ?[·.-]?\d{4,5})(?![A-Za-z0-9])/iy,
  judge: ({ context }) => ({
    score: 0.9,
    evidence: [{ kind: 'form', name: 'GA 36' }, ...labelEvidence(context)],
  }),
  cases: {
    yes: [
      '车牌：«WJ京12345»',
      '车牌号«VA·12345»',
      '号牌 «使224·012»',
      '牌照：«海A 12345»',
      '车牌 «民航A1234»',
      '车牌号码：«沪A临1234»',
      '车牌：«WJ·1201234»',
    ],
    no: ['VA12345', '车牌识别 SDK 20240', '车牌多少钱', '车主 30 岁', 'WJ12345 是料号', '使用 224012 次'],
  },
})
