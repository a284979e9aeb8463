import { parsePhoneNumberFromString } from 'libphonenumber-js/max'
import { defineDetector } from '../../detect/detector.ts'
import { deniedDirectly } from '../denied-directly.ts'
import { labelEvidence } from '../label-evidence.ts'
import { withExtension } from './phone-extension.ts'
import { phoneLabels } from './phone-labels.ts'
import { phoneReadings } from './phone-readings.ts'
import { goesOn, phoneStart } from './phone-start.ts'

/**
 * Telephone number with the code of its country, after "+" or "00". The longest reading that its country's plan allows
 * is taken; after "+" one of a possible length will do, since people invent numbers too.
 * Source: ITU-T E.164; E.123 for how it is written; the plans by libphonenumber.
 */
export const internationalPhone = defineDetector({
  kind: 'token',
  type: 'PHONE_NUMBER',
  at: 'digit',
  first: 'digit',
  pattern: /\d(?:[\d()./ -]{5,32})?\d/y,
  context: phoneLabels,
  judge: (candidate) => {
    const { start, view } = candidate
    const zeros = view.text.startsWith('00', start) && /[1-9]/.test(view.text.charAt(start + 2))
    // Most numbers have neither: they end here, before a word is looked for.
    if (!zeros && view.text.charAt(start - 1) !== '+') return null
    const lead = phoneStart(view.text, start)
    if (!lead || (!lead.plus && !zeros) || deniedDirectly(candidate)) return null
    let possible = 0
    let valid = 0
    for (const { end, digits } of phoneReadings(view.text, start)) {
      if (digits.length < 8 || goesOn(view.text, end)) continue
      const number = parsePhoneNumberFromString(`+${lead.plus ? digits : digits.slice(2)}`, {
        extract: false,
      })
      if (number?.isValid()) {
        valid = end
        break
      }
      if (possible === 0 && number?.isPossible()) possible = end
    }
    const end = valid || (lead.plus ? possible : 0)
    if (end === 0) return null
    const { context } = candidate
    const evidence = [{ kind: 'form', name: 'E.164' } as const, ...labelEvidence(context)]
    const score = !valid ? 0.75 : lead.plus ? 0.97 : context ? 0.95 : 0.8
    return { score, evidence, span: { start: lead.start, end: withExtension(view.text, end) } }
  },
  cases: {
    yes: [
      '«+44 7400 123456»',
      '手机«+61412345678»收不到验证码',
      '电话(«+55 11 96123-4567»)记一下',
      '«+1-212-555-0199 ext. 195»',
      'call «+49 30 901820» today',
      '«+852-51234567»，住址',
      '«+33 6 12 34 56 78» 谢谢',
      '«0044 20 7946 0958»',
      '«+44 (0)20 7946 0958»',
      '«+65 8123 4567»这个号码打不通',
      'tel:«+81-90-1234-5678»',
      '«+886 912 345 678», «+82 10-2000-0000»',
    ],
    no: [
      'c++11 20240101',
      '1+1234567890',
      '+12',
      '+0800',
      '2026-11-24T10:00:00+08:00 20241124',
      '订单号 +8613800138000',
      '增长 +1234567.89%',
      '+100 points',
    ],
  },
})
