import { holdsLuhn } from '../../checksums/luhn.ts'
import { defineDetector } from '../../detect/detector.ts'
import { labelEvidence } from '../label-evidence.ts'
import { cardBrand } from './card-brand.ts'
import { cardLabels } from './card-labels.ts'

/**
 * Payment card number: an issuer's range, its length, Luhn's check. Without a label the digits must be grouped as cards
 * are, because a joining of arbitrary numbers passes the check one time in ten.
 * Source: ISO/IEC 7812-1; lengths and ranges in card-brand.ts.
 */
export const creditCard = defineDetector({
  kind: 'number',
  type: 'CREDIT_CARD',
  digits: [13, 19],
  context: cardLabels,
  judge: (candidate) => {
    const { text, compact, start, end, view } = candidate
    const holds = holdsLuhn(compact)
    // Most candidates are joinings of other numbers: they fail here, before anything that costs.
    if ((!holds && text.length > compact.length + 4) || /^(\d)\1+$/.test(compact)) return null
    const brand = cardBrand(compact)
    if ((!brand && !holds) || !hasCardGroups(text)) return null
    const { context, denial } = candidate
    if (!context && !(brand && holds)) return null
    const evidence = [
      ...(brand ? [{ kind: 'form', name: brand } as const] : []),
      { kind: 'checksum', name: 'Luhn', holds } as const,
      ...labelEvidence(context),
    ]
    if (context) {
      if (denial && !holds) return null
      if (holds) return { score: brand ? 1 : 0.8, evidence }
      // A slip of the pen; a Chinese bank's number that fails the check is an account instead.
      return context.nearest && !/^62|UnionPay/.test(compact + brand) ? { score: 0.6, evidence } : null
    }
    // Two lines of one length that hold nothing else are two codes of a list sooner than one card.
    if (/^\d{8}\s+\d{8}$/.test(text) && text.includes('\n') && standsAlone(view.text, start, end)) return null
    return denial ? null : { score: 0.95, evidence }
  },
  cases: {
    yes: [
      '银行卡号：«6222021001122334458»',
      '«6217 0011 2233 4455 669»',
      '工资卡（招商银行）«6225880123456783»',
      '信用卡 «5105-1051-0510-5100» 还款',
      'card «4012 8888 8888 1881»',
      '«371449635398431»',
      'Diners «3056 930902 5904»',
      'Mir: «2202202020202028»',
      '卡号«6222 0210 01122334458»',
      '打到卡«62220210\n01122337»上',
      '«３５３０１１１３３３３０００００»',
      '转到工行卡«9558800101123456788»',
      "('a@example.com', '«6011000990139424»')",
      'Visa: «4012 8888 8888 1882» (one digit wrong)',
    ],
    no: [
      '订单号 4012888888881881',
      '4012888888881882',
      '条码 6222021001122334458',
      '时间戳 1705312245123',
      '银行卡号一般是 16 到 19 位',
      '0000000000000000',
      'ISBN 978-7-111-86517-1',
      '圆周率 3.14159265358979',
      '48219930\n55120047',
      '尺寸 62 17 0011 2233 4455 669',
    ],
  },
})

/** Groups as cards are written: each but the last of four digits or more, or all of one size; or the two of a broken line. */
function hasCardGroups(text: string): boolean {
  const groups = text.split(/\D+/).map((group) => group.length)
  if (groups.length <= 2) return true
  const whole = groups.slice(0, -1)
  return whole.every((length) => length >= 4) || whole.every((length) => length === groups[0])
}

function standsAlone(text: string, start: number, end: number): boolean {
  return /^\n?$/.test(text.slice(Math.max(0, start - 1), start)) && /^\n?$/.test(text.slice(end, end + 1))
}
