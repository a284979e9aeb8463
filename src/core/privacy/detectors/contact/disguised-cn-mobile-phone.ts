import { defineDetector } from '../../detect/detector.ts'
import { deniedDirectly } from '../denied-directly.ts'
import { labelEvidence } from '../label-evidence.ts'
import { phoneLabels } from './phone-labels.ts'

/**
 * Mobile number of mainland China whose groups stand apart by marks that no one needs: 138*0013*8000.
 * Source: 电信网编号计划 (MIIT, 2017).
 */
export const disguisedCnMobilePhone = defineDetector({
  kind: 'token',
  type: 'PHONE_NUMBER',
  at: 'digit',
  first: 'digit',
  pattern: /1[3-9]\d([*#~_=+|\\/、,:'"]{1,3})\d{4}\1\d{4}(?![A-Za-z0-9])/y,
  context: phoneLabels,
  judge: (candidate) => {
    const { context, view, start } = candidate
    if (deniedDirectly(candidate) || /[\d.,/*+=-]/.test(view.text[start - 1] ?? '')) return null
    const evidence = [{ kind: 'disguise', name: 'marks between digits' } as const, ...labelEvidence(context)]
    return { score: context?.nearest ? 0.95 : 0.7, evidence }
  },
  cases: {
    yes: [
      '电话是«138*0013*8000»',
      '打我«159#1234#5678»',
      '手机«177~6021~4408»，加我',
      '«188_3016_2255»',
      'call «139/0013/9000» tonight',
      '微信同号 «186、1234、5678»',
    ],
    no: [
      '138*0013',
      '订单号 138*0013*8000',
      '2*138*0013*8000',
      '138*0013#8000',
      '1234*5678*9012',
      '128*0013*8000',
    ],
  },
})
