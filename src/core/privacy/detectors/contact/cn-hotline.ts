import { defineDetector } from '../../detect/detector.ts'
import { deniedDirectly } from '../denied-directly.ts'
import { labelEvidence } from '../label-evidence.ts'
import { withExtension } from './phone-extension.ts'
import { phoneLabels } from './phone-labels.ts'
import { goesOn, phoneStart } from './phone-start.ts'

/**
 * Service number of a company in mainland China: 400 or 800 and seven digits.
 * Source: 电信网编号计划 (MIIT, 2017), 400 and 800 services.
 */
export const cnHotline = defineDetector({
  kind: 'token',
  type: 'PHONE_NUMBER',
  at: 'digit',
  first: 'digit',
  pattern:
    /[48]00(?:[ -]\d{3}[ -]\d{4}|[ -]\d{4}[ -]\d{3}|[ -]\d{7}|\d[ -]\d{3}[ -]\d{3}|\d{7}|-\d{2}-\d{5})(?!\d)/y,
  context: phoneLabels,
  judge: (candidate) => {
    const { text, start, end, view, context } = candidate
    const lead = phoneStart(view.text, start)
    if (!lead || lead.plus || goesOn(view.text, end) || deniedDirectly(candidate)) return null
    const solid = /^\d+$/.test(text)
    if (solid && !context?.nearest) return null
    const evidence = [{ kind: 'form', name: 'mainland service number' } as const, ...labelEvidence(context)]
    return {
      score: context?.nearest ? 0.9 : 0.7,
      evidence,
      span: { start: lead.start, end: withExtension(view.text, end) },
    }
  },
  cases: {
    yes: [
      '客服热线«400-610-8123»一直占线',
      '«800-820-8820»',
      '拨打«4008123123»',
      '«400 820 8820转3»',
      '热线：«400-8888-666»',
      '请致电«400-1234567»',
    ],
    no: ['4001234567', '订单号 400-123-4567', '400-500 元', '95588', '400 1234'],
  },
})
