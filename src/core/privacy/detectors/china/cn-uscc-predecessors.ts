import { holdsOrganisationCode } from '../../checksums/organisation-code.ts'
import { defineDetector } from '../../detect/detector.ts'
import { labelEvidence } from '../label-evidence.ts'
import { isRegionCode } from './region-code.ts'
import { usccLabels } from './uscc-labels.ts'

/**
 * What companies were numbered with before the social credit code: organisation code (eight characters, a check
 * character), tax number (region and organisation code, 15; 17 to 20 for a person's business), registration (15 digits).
 * Source: GB 11714-1997; GS 15-2006 of the registry; 国税发〔2006〕104号.
 */
export const cnUsccPredecessors = defineDetector({
  kind: 'labelled',
  type: 'CN_USCC',
  // The English words name other countries' numbers of nine digits too.
  labels: [...usccLabels.filter((label) => !/^[a-z]/.test(label)), '注册号', '企业注册号', '税籍编号'],
  value: /(?:\d{15}|\d{17,20}|\d{6}[0-9A-Z]{8}[0-9X]|[0-9A-Z]{8}-?[0-9X])(?![0-9A-Za-z]|-\d)/iy,
  judge: ({ compact, context }) => {
    const code = compact.toUpperCase()
    if (code.length === 18) return null
    if (code.length === 9) {
      const holds = holdsOrganisationCode(code)
      const evidence = [
        { kind: 'form', name: 'GB 11714' },
        { kind: 'checksum', name: 'GB 11714 MOD 11', holds },
        ...labelEvidence(context),
      ] as const
      if (!/\d{2}/.test(code)) return null
      return { score: holds ? 0.95 : 0.6, evidence }
    }
    const inRegion = isRegionCode(code.slice(0, 6))
    return { score: inRegion ? 0.9 : 0.6, evidence: labelEvidence(context) }
  },
  cases: {
    yes: [
      '组织机构代码：«71093456-1»',
      '组织机构代码证 «MA01ABCD-5»',
      '组织机构代码 «G12345678»',
      '税号：«310115710934561»',
      '营业执照注册号：«310115000123456»',
      '纳税人识别号 «11010871093456X»',
      '税务登记证号：«44030119800101123400»',
    ],
    no: [
      '71093456-1',
      '税号 12345',
      '税号是多少',
      '注册号 TM-2024-001',
      '营业执照 2024年办的',
      '订单 310115710934561',
      '税号：待补',
      'taxpayer id is 710934561',
    ],
  },
})
