import type { Span } from '../../detect/detector.ts'
import { defineDetector } from '../../detect/detector.ts'
import type { View } from '../../detect/view.ts'
import { labelEvidence } from '../label-evidence.ts'
import { militaryLabels } from './military-labels.ts'

/**
 * Number of an officer's, soldier's or civil servant's card of the forces: one or two characters of the branch, 字第,
 * digits, 号.
 * Source: 中国人民解放军军官证, 士兵证, 文职干部证 and the cards of the armed police, as printed.
 */
export const cnMilitaryId = defineDetector({
  kind: 'anchored',
  type: 'CN_MILITARY_ID',
  anchors: ['字第', '字'],
  context: militaryLabels,
  locate,
  judge: ({ context, denial }) =>
    denial ? null : { score: 0.95, evidence: [{ kind: 'form', name: '字第…号' }, ...labelEvidence(context)] },
  cases: {
    yes: [
      '军官证：«军字第1234567号»',
      '证件号«海字第12345678号»',
      '士兵证号码 «士字第0012345号»',
      '他是«空字第7654321号»',
      '文职干部证«文字第123456号»，在职',
      '武警证 «武字第12345678号»',
      '«后字第 1234567 号»',
    ],
    no: [
      '京房权证字第123456号',
      '第12345号文件',
      '国字第三号',
      '汉字第123456号',
      '一字第12345678号决定',
      '这个字第一次见',
    ],
  },
})

const before = /(?:[政后装联参火战警学院陆海空军士文兵武北南沈兰济广成总东西中]{1,2}|退)$/
const behind = /字 ?第? ?\d{5,8} ?号?/y

function locate(view: View, anchorStart: number): Span | null {
  behind.lastIndex = anchorStart
  const end = behind.exec(view.text)
  if (!end || !/第|号/.test(end[0])) return null
  const head = view.text.slice(Math.max(0, anchorStart - 4), anchorStart)
  const branch = before.exec(head)?.[0]
  if (!branch) return null
  // "军官证军字第…" holds one character of the branch; two are one branch only where a label does not end in the first.
  const length = /[证号是为:\s]$/.test(head.slice(0, -branch.length)) || head === branch ? branch.length : 1
  return { start: anchorStart - length, end: anchorStart + end[0].trimEnd().length }
}
