import { defineDetector } from '../../detect/detector.ts'
import { deniedDirectly } from '../denied-directly.ts'
import { labelEvidence } from '../label-evidence.ts'
import { withExtension } from './phone-extension.ts'
import { phoneLabels } from './phone-labels.ts'
import { goesOn, phoneStart } from './phone-start.ts'

/**
 * Fixed line of mainland China: area code (010, 02x, 03xx to 09xx), seven or eight digits, an extension; with +86 the
 * zero may be left out.
 * Source: 电信网编号计划 (MIIT, 2017), long-distance area codes.
 */
export const cnLandlinePhone = defineDetector({
  kind: 'token',
  type: 'PHONE_NUMBER',
  at: 'digit',
  first: 'digit',
  pattern:
    /(?:(?:00)?86(?:\)|[ -]){0,2}\(?0?|0)(?:10|2[0-57-9]|3[1-9]\d|4[1-8]\d|5[1-9]\d|6[369]\d|7[0-79]\d|8[1-9]\d|9[0-79]\d)(?:\)[ -]?|[ -]{1,2}|-- ?| - |(?=\d{7,8}(?!\d)))[1-9](?:\d{3}[ -]?\d{4}|\d{2}[ -]?\d{4})(?!\d)/y,
  context: phoneLabels,
  judge: (candidate) => {
    const { text, start, end, view, context } = candidate
    const lead = phoneStart(view.text, start)
    if (!lead || (lead.plus && !text.startsWith('86')) || deniedDirectly(candidate)) return null
    let last = withExtension(view.text, end)
    // "0571-88886666-8012": the extension without a word.
    const more =
      last === end && /[-)]/.test(text) ? /^-\d{1,5}(?![\d-])/.exec(view.text.slice(end, end + 7)) : null
    if (more) last = end + more[0].length
    if (goesOn(view.text, last)) return null
    const solid = /^\d+$/.test(text)
    // No exchange begins with 1; examples do.
    if (solid && /^0(?:10|2\d|\d{3})1/.test(text)) return null
    const evidence = [{ kind: 'form', name: 'mainland landline' } as const, ...labelEvidence(context)]
    const clear = /[-)]/.test(text) || lead.plus
    const score = context?.nearest ? 0.98 : clear ? 0.92 : solid ? 0.55 : 0.75
    return { score, evidence, span: { start: lead.start, end: last } }
  },
  cases: {
    yes: [
      '座机«0571-88886666»',
      '电话：«(010)12345678»',
      '«(023) 6820 1177转8012»',
      '致电«0755-26881234-8001»或发邮件',
      '«+86 10 8888 6666»',
      '«021-6888 9999转分机12»',
      'T: «(010)62510843-117»',
      '公司电话«02512345678»',
      'T: «0592-5168823»',
      '«86-20-38880123»',
      '传真 «0531-86120934»，',
      '«010-12345678 ext. 23»',
    ],
    no: [
      '订单号 0571-88886666',
      '型号 0512-1234567',
      '10086',
      '95588',
      '2024-11-24',
      'version 0.571.8888',
      '0571-888',
      'ISBN 7-5321-1234-5',
      '0x0571-88886666',
      '1-0571-88886666-99999999',
    ],
  },
})
