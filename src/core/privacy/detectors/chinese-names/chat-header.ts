import type { Span } from '../../detect/detector.ts'

/** The head of a message in an exported chat: who, a code in brackets, and when. */
export interface ChatHeader {
  readonly name: Span
  readonly code: Span
}

const when =
  '(?:(?:20\\d{2}[-/年.]\\d{1,2}[-/月.]\\d{1,2}日?|昨天|今天|前天|星期[一二三四五六日天]|周[一二三四五六日]|\\d{1,2}月\\d{1,2}日)[ ,]{1,2})?(?:[上下]午|晚上|凌晨|中午|AM |PM )? ?\\d{1,2}:\\d{2}(?::\\d{2})?'
const before = new RegExp(`^(?:\\[?${when}\\]?[ \\t]{1,3})?([^\\s()\\d][^\\n()]{0,19})$`)
const after = new RegExp(
  `\\(([A-Za-z]{0,4}\\d{4,11})\\)[ \\t]{0,3}(${when}|:|加入了|退出了|撤回了|$|\\n)?`,
  'y',
)
const longest = 48

/** A word that counts or names a thing: 错误(4001300) 12:30 is no message. */
const things =
  /(?:房间|会议室|共计|合计|错误|版本|订单|编号|代码|会议|端口|进程|编码|总数|数量|code|error|version|order|pid|id)$/i

/** The head of a message whose bracket opens at `open`, where the line has nothing else. */
export function chatHeaderAround(text: string, open: number): ChatHeader | null {
  after.lastIndex = open
  const behind = after.exec(text)
  const code = behind?.[1]
  if (!behind || code === undefined) return null
  const lineStart = text.lastIndexOf('\n', open - 1) + 1
  if (open - lineStart > longest) return null
  const line = text.slice(lineStart, open)
  const ahead = before.exec(line)
  const name = ahead?.[1]?.trimEnd()
  if (!ahead || !name || things.test(name)) return null
  const timed = /\d:\d\d/
  const isEvent = /^(?::|[加退撤])/.test(behind[2] ?? '')
  if (!timed.test(behind[2] ?? '') && !timed.test(line.slice(0, line.length - name.length))) return null
  const end = open + behind[0].length
  if (!isEvent && end < text.length && text[end] !== '\n' && text[end - 1] !== '\n' && text[end] !== '\r')
    return null
  const nameStart = lineStart + line.indexOf(name)
  return {
    name: { start: nameStart, end: nameStart + name.length },
    code: { start: open + 1, end: open + 1 + code.length },
  }
}
