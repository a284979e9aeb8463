import type { Span } from '../../detect/detector.ts'
import { defineDetector } from '../../detect/detector.ts'
import type { View } from '../../detect/view.ts'
import { dateForm, partialDateForm } from './date-form.ts'

/** A day of birth that stands before the word: "1980年5月18日出生", "1990年3月生，汉族". Source: records of persons. */
export const dateThenBirth = defineDetector({
  kind: 'anchored',
  type: 'DATE_OF_BIRTH',
  anchors: ['生', '(DOB', '(dob', 'DOB'],
  locate,
  judge: () => ({ score: 0.95, evidence: [{ kind: 'label', word: '出生' }] }),
  cases: {
    yes: [
      '男，汉族，«1980年5月18日»出生，住略',
      '女，«19620725»出生',
      '«1990年3月»生，汉族',
      '«1964.03.19»生',
      '他是«1975年12月3日»生人',
      '«一九八〇年五月»出生于北京',
      '王某（«1985-03-04»生）',
      '«1980年5月18日»在上海出生',
      '«05/18/1983» (DOB)',
      '我是«2005年10月»生的',
    ],
    no: [
      '2024年1月15日生产',
      '2024年1月15日生效',
      '2023年出生人口',
      '20230722生产日期',
      '2023年新生入学',
      '2024年3月学生会换届',
      '2024年9月1日生成的报告',
    ],
  },
})

const date = new RegExp(`(?:${dateForm}|${partialDateForm})`, 'iy')
const place = /^[在于][^，。,\n\d]{1,10}$/
const ordinary = /^出生(?:人口|率|缺陷|医学|证|数)/
const ends = /^生(?:的(?![成产效])|人(?![口数均])|[,，。;；、)）\s]|于|$)/

function locate({ text }: View, anchorStart: number, anchorEnd: number): Span | null {
  let end = anchorStart
  if (text[anchorStart] === '生') {
    const isWhole = text[anchorStart - 1] === '出'
    if (isWhole) end--
    if (
      isWhole ? ordinary.test(text.slice(end, end + 5)) : !ends.test(text.slice(anchorStart, anchorEnd + 2))
    )
      return null
  }
  if (text[end - 1] === ' ') end--
  if (!/[0-9年月日号]/.test(text.charAt(end - 1)) && !text.startsWith('出生', end)) return null
  const head = text.slice(Math.max(0, end - 24), end)
  const first = end - head.length
  for (let at = 0; at < head.length; at++) {
    if (/[0-9A-Za-z]/.test(text.charAt(first + at - 1))) continue
    date.lastIndex = at
    const match = date.exec(head)
    if (!match) continue
    const rest = head.slice(at + match[0].length)
    if (rest === '' || place.test(rest)) return { start: first + at, end: end - rest.length }
  }
  return null
}
