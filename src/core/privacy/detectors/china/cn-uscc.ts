import { holdsMod31 } from '../../checksums/mod-31.ts'
import { holdsOrganisationCode } from '../../checksums/organisation-code.ts'
import { defineDetector } from '../../detect/detector.ts'
import { labelEvidence } from '../label-evidence.ts'
import { isRegionCode } from './region-code.ts'
import { usccLabels } from './uscc-labels.ts'

/**
 * Unified social credit code: office, category, six digits of a region, organisation code of nine, check character.
 * A code of digits alone that no label stands by must pass the check of the organisation code too.
 * Source: GB 32100-2015, GB 11714-1997.
 */
export const cnUscc = defineDetector({
  kind: 'token',
  at: 'digit',
  type: 'CN_USCC',
  pattern: /[0-9A-Z](?:[ -]?[0-9A-Z]){17}(?![0-9A-Za-z])/iy,
  context: usccLabels,
  judge: (candidate) => {
    const { text, compact } = candidate
    const isGrouped = text.length > 18
    // Numbers in rows look like codes in groups; few begin as one.
    if (isGrouped && !/^[1-9AHNY]/i.test(text)) return null
    const code = compact.toUpperCase()
    if (code.length !== 18) return null
    const holds = holdsMod31(code)
    const hasForm = /^[1-9AHNY][1-9A-HJ-NP-RTUWXY]/.test(code) && isOffice(code.slice(2, 8))
    if (isGrouped && !(holds && hasForm)) return null
    const { context, denial } = candidate
    if (!holds && !context) return null
    const evidence = [
      ...(hasForm ? [{ kind: 'form', name: 'GB 32100' } as const] : []),
      { kind: 'checksum', name: 'GB 32100 MOD 31', holds } as const,
      ...labelEvidence(context),
    ]
    if (context) {
      if (holds && hasForm) return { score: 1, evidence }
      return context.nearest && !denial && /\d{4}/.test(code)
        ? { score: hasForm ? 0.8 : 0.65, evidence }
        : null
    }
    if (!hasForm || denial || isGrouped) return null
    const organisation = holdsOrganisationCode(code.slice(8, 17))
    if (organisation) return { score: 0.95, evidence }
    return /[A-Z]/.test(code.slice(0, 17)) && /^(?:1[1-39]|5[1-39]|9[1-39])/.test(code)
      ? { score: 0.9, evidence }
      : null
  },
  cases: {
    yes: [
      '统一社会信用代码：«91110108MA01ABCD5T»',
      '«91310115710934561B»',
      '税号«12440300455751230Q»，请开专票',
      'USCC «93320400G12345678F» on file',
      '纳税人识别号：«９１１１０１０８ＭＡ０１ＡＢＣＤ５Ｔ»',
      '社会信用代码(«91110108MA01ABCD5T»)',
      '营业执照号 «91110108MA01ABCD5X»（照片看不清）',
      '开户行资料，税号：«525100005040023172»，地址略',
      'creditCode: "«91110108ma01abcd5t»"',
    ],
    no: [
      '订单号 91310115710934561B',
      '91110108MA01ABCD5X',
      'SKU 911101081234567892',
      '统一社会信用代码的校验码算法是什么',
      '序列号 91110108MA01ABCD5T',
      'commit 91110108ma01abcd5tff',
      '流水 202401151230451234',
    ],
  },
})

/** 100000 stands for the registry of the whole country. */
function isOffice(digits: string): boolean {
  return isRegionCode(digits) || /^100000$/.test(digits)
}
