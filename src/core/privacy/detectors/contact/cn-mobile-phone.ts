import { defineDetector } from '../../detect/detector.ts'
import { deniedDirectly } from '../denied-directly.ts'
import { labelEvidence } from '../label-evidence.ts'
import { phoneLabels } from './phone-labels.ts'
import { goesOn, phoneStart } from './phone-start.ts'

const form = /^(?:(?:00|0)?86)?0?(1[3-9]\d{9})$/
/** Beginnings that operators hold; 14x and 16x in part, 17x and 19x with the virtual ones. */
const given = /^1(?:[389]\d|4[014-9]|5[0-35-9]|6[2567]|7[0-8])/
/** Groups that people write: 3-4-4 above all, one or two digits at a time when they spell it out. */
const groupings = /^(?:11|3-4-4|3-8|7-4|3-3-5|4-3-4|4-4-3|5-6|6-5|3-2-2-2-2|3-2-3-3|[1-2](?:-[1-2]){5,10})$/

/**
 * Mobile number of mainland China, with or without +86, in groups or without.
 * Source: 电信网编号计划 (MIIT, 2017); the operators' prefixes to 2024.
 */
export const cnMobilePhone = defineDetector({
  kind: 'number',
  type: 'PHONE_NUMBER',
  digits: [11, 15],
  context: phoneLabels,
  judge: (candidate) => {
    const { compact, text, start, end, view } = candidate
    const own = form.exec(compact)?.[1]
    if (!own) return null
    const { context } = candidate
    const lead = phoneStart(view.text, start)
    if (!lead || goesOn(view.text, end) || deniedDirectly(candidate)) return null
    if (/^0\D/.test(text)) return null
    if (lead.plus && !compact.startsWith('86')) return null
    // Across a line break it is one number only if no table parts the two lines.
    if (
      text.includes('\n') &&
      (/[\t|,]/.test(view.text[start - 1] ?? '') || /[\t|]/.test(view.text[end] ?? ''))
    )
      return null
    const separators = new Set(text.match(/\D+/g))
    const sizes = text.split(/\D+/).map((group) => group.length)
    const country = compact.length - own.length
    if (country > 0 && sizes[0] === country) sizes.shift()
    else if (country > 0) sizes[0] = (sizes[0] ?? 0) - country
    const grouped = groupings.test(sizes.join('-'))
    if (!context?.nearest && (!grouped || (country === 0 && separators.size > 1))) return null
    const evidence = [{ kind: 'form', name: 'mainland mobile' } as const, ...labelEvidence(context)]
    const sure = given.test(own) && grouped
    const score = context?.nearest ? (sure ? 0.99 : 0.85) : sure ? 0.95 : 0.6
    return { score, evidence, span: { start: lead.start, end } }
  },
  cases: {
    yes: [
      '手机«13800138000»收不到验证码',
      '«+86 138 0013 8000»',
      '电话«138-0013-8000»，晚上再打',
      '«(+86)13912345678»',
      '注册手机号«86-13712345678»，邮箱',
      '«0086 15912345678»',
      '«17012345678»这个号',
      '«166 1234 5678»',
      "VALUES ('李', '«19912345678»', 1)",
      'to=«13012345678», content=',
      '«138.0013.8000»',
      '订单号2024112400012，收件人 «13612345678»',
      '«138 0013 8000»、«139 0013 9000»',
      '电话：«13800138000»/«13912345678»',
      '«13800138000»/«010-62345678»',
    ],
    no: [
      '订单号 13800138000',
      '时间戳 1700000000000',
      '流水号：15912345678',
      '0.13800138000',
      '13800138000.25 元',
      '12345678901',
      '10086',
      'hash 13800138000abc',
      'isbn 9787115428028',
      '1380013800012345',
      '15 2023-11-24 3',
      '\t13207\n418826\t',
      '2024-1380013800',
    ],
  },
})
