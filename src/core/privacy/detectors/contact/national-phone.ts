import { type CountryCode, parsePhoneNumberFromString } from 'libphonenumber-js/max'
import { defineDetector } from '../../detect/detector.ts'
import { hasDirectLabel } from '../direct-label.ts'
import { labelEvidence } from '../label-evidence.ts'
import { withExtension } from './phone-extension.ts'
import { phoneLabels } from './phone-labels.ts'
import { phoneReadings } from './phone-readings.ts'
import { goesOn, phoneStart } from './phone-start.ts'

const countries: readonly CountryCode[] =
  'CN HK TW IL MO US GB AU IN SG DE FR JP KR BR MY TH VN ID PH RU IT ES NL CH AT BE IE NZ MX ZA SE PL TR AE NG KE GH PK'.split(
    ' ',
  ) as CountryCode[]

/** Forms that are a telephone number's without a word beside them; all with the zero that one dials inside a country. */
const unmistakable: readonly RegExp[] = [
  // Area code and number, of many
  /^0\d{1,2}-\d{7,8}$/,
  // Britain
  /^0(?:7\d{3}[ -]\d{6}|7\d{3}[ -]\d{3}[ -]\d{3}|2\d[ -]\d{4}[ -]\d{4}|1\d{2,3}[ -]\d{3}[ -]\d{4}|1\d{3}[ -]\d{6})$/,
  // Australia
  /^0(?:4\d{2}[ -]\d{3}[ -]\d{3}|[2378]\)?[ -]\d{4}[ -]\d{4})$/,
  // France
  /^0[1-9](?:[ .-]\d{2}){4}$/,
  // Japan, Korea
  /^0(?:[5789]0-\d{4}-\d{4}|\d{1,3}-\d{3,4}-\d{4})$/,
  // Taiwan
  /^0(?:9\d{2}[ -]\d{3}[ -]?\d{3}|[2-8]\)?[ -]\d{4}[ -]?\d{4})$/,
  // Nigeria, Ghana, Kenya, Pakistan
  /^0(?:[789][01]\d[ -]\d{3}[ -]\d{4}|3\d{2}-\d{7})$/,
  // Germany
  /^01[567]\d{1,2}[ /-]\d{7,8}$/,
  // Brazil: the bracket before it is no part of this text
  /^\d{2}\) ?9?\d{4}-\d{4}$/,
]
/** Mobiles without separators: Britain, Australia, France, Japan, Korea, Taiwan. */
const solid = /^0(?:7\d{9}|4\d{8}|[67]\d{8}|[789]0\d{8}|1[016-9]\d{7,8}|9\d{8})$/
const date = /^(?:19|20)\d{2}[-./ ]?(?:0?[1-9]|1[0-2])[-./ ]?(?:0?[1-9]|[12]\d|3[01])(?:$| )/

/** Whether the plan of some country has the number, as it is dialled there or with its country code but no "+". */
function isInSomePlan(digits: string): boolean {
  const given = (number: ReturnType<typeof parsePhoneNumberFromString>) => number?.isValid() === true
  return (
    countries.some((country) =>
      given(parsePhoneNumberFromString(digits, { defaultCountry: country, extract: false })),
    ) ||
    (digits.length > 9 &&
      digits.length < 13 &&
      given(parsePhoneNumberFromString(`+${digits}`, { extract: false })))
  )
}

const plannedBefore = new Map<string, boolean>()

/** The same, asked once for the numbers of a list; parsing for each country is the slow part. */
function isPlanned(digits: string): boolean {
  let planned = plannedBefore.get(digits)
  if (planned === undefined) {
    planned = isInSomePlan(digits)
    if (plannedBefore.size >= 512) plannedBefore.clear()
    plannedBefore.set(digits, planned)
  }
  return planned
}

/**
 * Telephone number as it is dialled inside a country other than those with rules of their own: by its form, or by a
 * label and some country's plan.
 * Source: E.123; the plans by libphonenumber.
 */
export const nationalPhone = defineDetector({
  kind: 'token',
  type: 'PHONE_NUMBER',
  at: 'digit',
  first: 'digit',
  pattern: /\d[\d()./ -]{5,24}\d/y,
  context: phoneLabels,
  judge: (candidate) => {
    const { start, view, context } = candidate
    const labelled = context?.nearest === true
    const first = view.text[start]
    const prefixed = first === '0' && /\d/.test(view.text[start + 1] ?? '')
    if (!labelled && !prefixed && view.text[start - 1] !== '(') return null
    // Every form that needs no label begins with a zero, or with two digits in a bracket.
    if (!labelled && first !== '0' && view.text[start + 2] !== ')') return null
    const lead = phoneStart(view.text, start)
    if (!lead || lead.plus || candidate.denial) return null
    const direct = labelled && hasDirectLabel(candidate)
    for (const { end, digits } of phoneReadings(view.text, start)) {
      if (digits.length < 7 || digits.length > 13 || goesOn(view.text, end)) continue
      if (digits.length > 12 && first !== '0') continue
      const written = view.text.slice(start, end)
      // Pairs that go on, before or behind, are drawn numbers and not a French telephone.
      const pairs = /^(?:\d{2}[ .-]){4}\d{2}$/.test(written)
      if (pairs && /^[ .-]\d{2}(?!\d)/.test(view.text.slice(end, end + 4))) return null
      if (pairs && /(?:^|\D)\d{2}[ .-]$/.test(view.text.slice(Math.max(0, start - 4), start))) return null
      if (date.test(written) || /^(\d)\1+$/.test(digits)) continue
      const form = unmistakable.some((pattern) => pattern.test(written))
      const bare = form ? 0.8 : solid.test(written) ? 0.6 : 0
      if (!labelled && bare === 0) continue
      const planned = labelled && isPlanned(digits)
      const local = direct && !planned && digits.length <= 8 && /^\d{3,4}[ -]?\d{4}$/.test(written)
      if (
        labelled &&
        !planned &&
        bare === 0 &&
        !local &&
        !(direct && digits.length >= 10 && digits.length <= 12)
      )
        continue
      const score = Math.max(bare, planned ? (direct ? 0.93 : 0.75) : local ? 0.65 : direct ? 0.6 : 0)
      const evidence = [
        { kind: 'form', name: 'national telephone number' } as const,
        ...labelEvidence(context),
      ]
      return { score, evidence, span: { start: lead.start, end: withExtension(view.text, end) } }
    }
    return null
  },
  cases: {
    yes: [
      '手机«0412 345 678»收不到验证码',
      '«07400 123456»这个号码打不通怎么回事',
      'Tel. «06 12 34 56 78»',
      '電話：«6203 1148»，住址',
      '«51234567» is her cell',
      'Reach us on «5062345678» or by mail',
      '请拨打«010-2000-0000»咨询',
      '«090-1234-5678»',
      '«0912 345 678»',
      '电话(«(11) 96123-4567»)记一下',
      'my number is «81234567», text is fine',
      '联系电话：«01512 3456789»',
      'phone: «555-0123»',
      '手机«081234 56789»收不到',
      '«0412 345 678»',
      '«(02) 9876 5432»',
      'brother «0803 555 2914» in Lagos',
    ],
    no: [
      '电话会议 2024-11-24 10:00',
      '10086',
      'The largest count so far is 1836311903000, its number is 4807526976123.',
      '中奖号码 02 05 11 19 24 33',
      'call function 12',
      'order number 07400123456',
      'ports 8080 8443 9090',
      '手机拍了 20240101',
      'isbn 0471958697',
      'phone 12 pro 256',
      '银行服务电话 95588',
      '1700000000',
      'call id 1234',
      'ticket 51234567',
    ],
  },
})
