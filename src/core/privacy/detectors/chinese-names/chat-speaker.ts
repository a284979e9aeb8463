import { defineDetector, type Span } from '../../detect/detector.ts'
import type { View } from '../../detect/view.ts'
import { isCommonWord } from '../../gazetteer/chinese-common-words.ts'
import { surnameClass } from '../../gazetteer/chinese-surnames.ts'
import { chatHeaderAround } from './chat-header.ts'
import { nameLikeness } from './name-likeness.ts'
import { simplifiedOf } from './simplified-view.ts'
import { noNames, titlesAfter } from './words-after.ts'
import { nameLabels } from './words-before.ts'

const date =
  '(?:20\\d{2}[-/年.]\\d{1,2}[-/月.]\\d{1,2}日?|\\d{1,2}月\\d{1,2}日|昨天|今天|前天|星期[一二三四五六日])'
const clock = '(?:[上下]午|晚上|凌晨)?\\d{1,2}:\\d{2}(?::\\d{2})?'
/** "name 2024-05-03 21:04" or the other way round, and nothing else in the line. */
const nameFirst = new RegExp(
  `^([\\u3400-\\u9fff][\\u3400-\\u9fffA-Za-z0-9_-]{1,11})[ \\t]{1,4}(?:${date} )?${clock}$`,
)
const timeFirst = new RegExp(
  `^(?:${date} )${clock}[ \\t]{1,4}([\\u3400-\\u9fff][\\u3400-\\u9fffA-Za-z0-9_-]{1,11})$`,
)
/** "[2024-08-01 10:00] name:" of a messenger's log. */
const bracketed = new RegExp(`^[\\[(]${date} ${clock}[\\])][ \\t]{0,2}([\\u3400-\\u9fff]{2,8})[ \\t]?:`)
const longest = 8
const longestHeader = 48
const colon = 0x3a

interface Speaker extends Span {
  readonly name: string
}

/**
 * Who speaks in a chat that was pasted: the head of a message with its time, and what stands before a colon at the
 * beginning of several lines, once more than once.
 */
export const chatSpeaker = defineDetector({
  kind: 'scan',
  type: 'PERSON',
  wakes: (unit) => unit === colon || unit === 0x28,
  scan: (view, found, places) => {
    const { text } = view
    const speakers: Speaker[] = []
    for (const at of places) {
      if (view.units[at] !== colon) {
        const header = chatHeaderAround(text, at)
        if (header) report(found, header.name, 0.7)
        continue
      }
      const timed = /\d/.test(text.charAt(at - 1)) ? headerAround(view, at) : null
      if (timed) report(found, timed, 0.65)
      else {
        const speaker = speakerBefore(view, at)
        if (speaker) speakers.push(speaker)
      }
    }
    const counts = Map.groupBy(speakers, ({ name }) => name)
    // One name again and again is a field; a talk has two, and one of them answers.
    if (counts.size < 2 || speakers.length <= counts.size) return
    for (const speaker of speakers) report(found, speaker, 0.65)
  },
  cases: {
    yes: [
      '«钱多多»：今晚聚餐去不去\n«阿梅»：去啊\n«钱多多»：好',
      '2024-05-11 08:31 «沈默»\n早\n2024-05-11 08:33 «柳青»\n早',
      '«妞妞奶奶» 2024年4月2日 18:22\n接到娃了',
      '«小鱼儿»(123456789) 2024/5/3 21:04:33\n在吗',
      '«童童妈妈» 昨天 21:04\n老师好',
      '[2024-08-01 10:00] «周小舟»: 客户催货了\n[2024-08-01 10:02] «阿梅»: 明天发',
    ],
    no: [
      '姓名：\n电话：\n姓名：',
      '问题：怎么办\n答案：这样\n问题：为什么',
      '2024-05-11 08:31 系统维护\n请保存',
      '开始时间：1\n结束时间：2\n开始时间：3',
      '甲方：好\n乙方：好\n甲方：好',
      '客服：您好\n用户：你好\n客服：请说',
      '[2024-08-01 10:00] 系统: 已启动',
      '每天 08:30 起床\n然后跑步',
    ],
  },
})

function report(
  found: (
    start: number,
    end: number,
    judgement: { score: number; evidence: readonly [] | readonly { kind: 'form'; name: string }[] },
  ) => void,
  { start, end }: Span,
  score: number,
): void {
  found(start, end, { score, evidence: [{ kind: 'form', name: 'chat' }] })
}

function headerAround({ text }: View, at: number): Span | null {
  const start = text.lastIndexOf('\n', at) + 1
  if (at - start > longestHeader) return null
  const lineEnd = text.indexOf('\n', at)
  const end = lineEnd < 0 ? text.length : lineEnd
  const line = text.slice(start, Math.min(end, start + longestHeader + 1)).trimEnd()
  const name = (bracketed.exec(text.slice(start, start + longestHeader)) ??
    (end - start > longestHeader ? null : (nameFirst.exec(line) ?? timeFirst.exec(line))))?.[1]
  if (name === undefined || !isSpeaker(name, name)) return null
  const from = start + line.indexOf(name)
  return { start: from, end: from + name.length }
}

function speakerBefore(view: View, at: number): Speaker | null {
  const { text } = view
  let start = at
  while (start > 0 && at - start <= longest && text.charCodeAt(start - 1) !== 0x0a) start--
  const size = at - start
  if (size < 2 || size > longest || at + 1 >= text.length || text[at + 1] === '\n') return null
  const name = text.slice(start, at)
  if (!/^[\u3400-\u9fff]{2,8}$/.test(name)) return null
  return isSpeaker(name, simplifiedOf(view).slice(start, at)) ? { start, end: at, name } : null
}

/** 钱多多, 阿梅, 童童妈妈: a name, or what one calls a person. */
function isSpeaker(name: string, simple: string): boolean {
  if (noNames.has(simple) || isCommonWord(simple)) return false
  if (nameLabels.endingAt(simple, simple.length) === simple) return false
  const title = longestTitle(simple)
  if (title > 0 && title < simple.length) return simple.length - title <= 5
  if (/^[小老阿大]/.test(simple)) return simple.length <= 3
  if (/[哥姐叔姨爷婶嫂]$/.test(simple)) return simple.length <= 3
  const likeness = nameLikeness(name, simple)
  return surnameClass(name.charCodeAt(0)) > 0 && name.length <= 3
    ? likeness >= 1
    : likeness >= 1.5 && name.length <= 3
}

function longestTitle(simple: string): number {
  return titlesAfter.endingAt(simple, simple.length).length
}
