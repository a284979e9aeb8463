import { defineDetector } from '../../detect/detector.ts'
import { deniedDirectly } from '../denied-directly.ts'
import { labelEvidence } from '../label-evidence.ts'
import { withExtension } from './phone-extension.ts'
import { phoneLabels } from './phone-labels.ts'
import { goesOn, phoneStart } from './phone-start.ts'

const planned = /^1?[2-9]\d{2}[2-9]\d{6}$/

/**
 * Telephone number of North America: area code, exchange and line (3-3-4), with or without the 1.
 * Source: NANPA, numbering plan; area code and exchange begin with 2 to 9.
 */
export const nanpPhone = defineDetector({
  kind: 'token',
  type: 'PHONE_NUMBER',
  at: 'digit',
  first: 'digit',
  pattern: /(?:1(?:[ .-]\(?| ?\())?\d{3}(?:\)[ .-]?|[ .-]|\/| - )\d{3}(?:[ .-]| - )\d{4}(?!\d)/y,
  context: phoneLabels,
  judge: (candidate) => {
    const { text, compact, start, end, view, context } = candidate
    const lead = phoneStart(view.text, start)
    if (!lead || (lead.plus && compact.length === 10) || deniedDirectly(candidate)) return null
    const last = withExtension(view.text, end)
    if (goesOn(view.text, last)) return null
    const inPlan = planned.test(compact)
    if (!inPlan && !context?.nearest) return null
    const evidence = [{ kind: 'form', name: 'NANP' } as const, ...labelEvidence(context)]
    const spaced = !/[-.)/]/.test(text)
    const score = !inPlan ? 0.7 : context?.nearest ? 0.95 : spaced ? 0.62 : 0.85
    return { score, evidence, span: { start: lead.start, end: last } }
  },
  cases: {
    yes: [
      '«(415) 555-0132»',
      'my number is «512 555 0177», text me',
      'Karen (spouse), «415.555.0120».',
      'Phone «1-202-555-0138 ext. 214».',
      '«212-555-0199»',
      'call «(212)555-0143 x12»',
      '请拨打«(201) 555-0123»咨询',
      '«1 (646) 555-0188»',
      '| phone | «303-555-0111» |',
    ],
    no: [
      'order number 212-555-0199',
      'ISBN 978-0-306-40615-7',
      '123-456-78901',
      '112-045-6789',
      '4111-1111-1111-1111',
      'range 100-200-3000',
      '12.345.6789',
      'serial 305 555 6728',
      '2024-212-555-0199-1',
    ],
  },
})
