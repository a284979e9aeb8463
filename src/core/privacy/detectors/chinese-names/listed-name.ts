import { Class, classOf } from '../../detect/character-class.ts'
import { defineDetector, type Span } from '../../detect/detector.ts'
import { isCommonWord } from '../../gazetteer/chinese-common-words.ts'
import { surnameClass } from '../../gazetteer/chinese-surnames.ts'
import { nameLikeness } from './name-likeness.ts'
import { simplifiedOf } from './simplified-view.ts'
import { WordTable } from './word-table.ts'
import { noNames, titlesAfter } from './words-after.ts'
import { nameLabels } from './words-before.ts'

/** What heads a list of people. */
const heads = new WordTable(`
  到会 参会 参会人 参会人员 与会 与会人员 出席 出席人员 缺席 列席 请假 迟到 旷课 早退 到会 成员 组员 主要成员 小组成员 家庭成员 项目成员 团队成员 班子成员 人员 值班 值班人员 参加人员 培训人员
  名单 录用名单 拟录用名单 获奖名单 入围名单 公示名单 参赛名单 人员名单 学生名单 员工名单 黑名单 嘉宾 评委 专家组成员 组长 副组长 队长 队员 主持 记录 抄送 主送 收件人 发送 知会
  同案 同案犯 同伙 伙同 共犯 被告 被告人 原告 上诉人 被申请人 申请人 嫌疑人 犯罪嫌疑人 证人 股东 董事 监事 合伙人 子女 儿子 女儿 家属 在场人 在场人员 见证人 联系人 负责人 经办人
  一等奖 二等奖 三等奖 优秀奖 候选人 入党积极分子 发展对象 班委 志愿者 同行人 同行人员 同住人 共同居住人 乘客 旅客 入住人 游客 伤者 死者 患者 学生 员工 同学 同事 兹有我单位 我单位 我公司 我司
`)
const most = 4
const enumeration = 0x3001
const colon = 0x3a
/** What parts the names of a list behind a colon. */
const parting = ' 、,;/\t\n|'

/**
 * People who are listed behind a word that says so, were their names words: 参会:向阳、明亮、丁香. All have to have the
 * length of names, and most a surname.
 */
export const listedName = defineDetector({
  kind: 'scan',
  type: 'PERSON',
  wakes: (unit) => unit === enumeration || unit === colon,
  scan: (view, found, places) => {
    const simple = simplifiedOf(view)
    let read = 0
    for (const at of places) {
      if (at < read) continue
      const list =
        view.units[at] === colon ? listBehind(view.text, simple, at) : listAround(view.text, simple, at)
      read = list.end
      for (const { start, end } of list.names) {
        found(start, end, {
          score: 0.7,
          evidence: [
            { kind: 'form', name: 'list of people' },
            { kind: 'label', word: list.head },
          ],
        })
      }
    }
  },
  cases: {
    yes: [
      '参会：«向阳»、«丁香»、«罗列»、«雷鸣»',
      '拟录用名单：«万千»、«尤其»、«简单»',
      '成员«舒畅»、«易水»、«包容»。',
      '嫌疑人«于洋»伙同«白雪»、«江河»三人',
      '兹有我单位«齐整»、«金秋»二位同志前往办理',
      '获奖名单：一等奖：«时光»、«连心»',
    ],
    no: [
      '成员：产品、设计、运营',
      '我单位电脑、打印机、复印机各一台',
      '家属区、教学区、办公区',
      '名单：苹果、香蕉、西瓜',
      '记录温度、湿度、时间',
      '参会须知：时间、地点、方法',
      '患者高热、咳嗽、胸痛三天',
      '人员：教师、学生、家长',
    ],
  },
})

interface List {
  readonly names: readonly Span[]
  readonly head: string
  readonly end: number
}

function listAround(text: string, simple: string, mark: number): List {
  const items: Span[] = []
  const first = firstItem(simple, mark)
  let end = mark
  if (first) items.push({ start: first.start, end: mark })
  for (let at = mark; isParting(simple.charAt(at)); ) {
    const start = at + 1
    let next = start
    while (next - start <= most && isHan(simple, next) && !isParting(simple.charAt(next))) next++
    if (next - start > most || (next < simple.length && isHan(simple, next))) {
      const size = lastSize(simple, start)
      if (size > 0) items.push({ start, end: start + size })
      end = start + Math.max(size, 1)
      break
    }
    if (next === start) break
    const size = lastSize(simple, start)
    items.push({ start, end: size > 0 ? start + size : next })
    end = next
    at = next
  }
  const none = { names: [], head: '', end: Math.max(end, mark + 1) }
  if (!first || items.length < 2) return none
  let withSurname = 0
  for (const item of items) {
    const name = simple.slice(item.start, item.end)
    if (name.length < 2 || name.length > most || noNames.has(name)) return none
    if (nameLikeness(text.slice(item.start, item.end), name) < 0) return none
    if (surnameClass(text.charCodeAt(item.start)) > 0) withSurname++
    // 高热、咳嗽: of words all have to begin as names do.
    else if (isCommonWord(name)) return none
  }
  return withSurname * 3 >= items.length * 2 ? { ...none, names: items, head: first.head } : none
}

/** 到会:古力 池小波 苗青: behind a colon, names that anything parts, as far as they are like names. */
function listBehind(text: string, simple: string, mark: number): List {
  const none = { names: [], head: '', end: mark + 1 }
  const head = heads.endingAt(
    simple,
    simple[mark - 1] === ')' ? Math.max(0, simple.lastIndexOf('(', mark)) : mark,
  )
  if (head === '') return none
  const names: Span[] = []
  let at = mark + 1
  let marks = 0
  for (; at < simple.length && names.length < 200; ) {
    if (parting.includes(simple.charAt(at))) {
      if (++marks > 4) break
      at++
      continue
    }
    let end = at
    while (end - at <= most && isHan(simple, end)) end++
    const name = simple.slice(at, end)
    const isName =
      name.length >= 2 && name.length <= most && !noNames.has(name) && surnameClass(text.charCodeAt(at)) > 0
    if (!isName || nameLikeness(text.slice(at, end), name) < 0) break
    if (end < simple.length && !parting.includes(simple.charAt(end)) && !'(.。'.includes(simple.charAt(end)))
      break
    names.push({ start: at, end })
    marks = 0
    at = end
    // A remark on one of them: 严伟(线上).
    if (simple[at] === '(') {
      const close = simple.indexOf(')', at)
      if (close < 0 || close - at > 8) break
      at = close + 1
    }
  }
  const words = names.filter(({ start, end }) => isCommonWord(simple.slice(start, end))).length
  return names.length < 2 || words === names.length ? none : { names, head, end: at }
}

/** The name before the first mark, and the word that heads the list. */
function firstItem(simple: string, mark: number): { start: number; head: string } | null {
  for (let size = 2; size <= most; size++) {
    const start = mark - size
    if (start < 0 || !isHan(simple, start)) return null
    let end = start
    while (end > 0 && ' :("\''.includes(simple.charAt(end - 1)) && start - end < 3) end--
    const head = heads.endingAt(simple, end)
    // Without a mark between, a word of two characters may be a part of another: 记录|温度.
    if (
      head !== '' &&
      (end < start || /^(?:我|兹|伙同)/.test(head) || nameLabels.endingAt(simple, end) !== '')
    )
      return { start, head }
  }
  return null
}

/** How many characters the last name of the list has, where a count or a title follows; 0 where none does. */
function lastSize(simple: string, start: number): number {
  for (let size = 2; size <= 3; size++) {
    const rest = simple.slice(start + size, start + size + 4)
    if (
      /^(?:等|[两二三四五六七八九十几]?[人位名]|[二三]人|同志|和|及|与|因|未|在|于|已|均)/.test(rest) ||
      titlesAfter.beginningAt(simple, start + size).length > 1
    )
      return size
  }
  return 0
}

function isParting(mark: string): boolean {
  return mark === '、'
}

function isHan(text: string, at: number): boolean {
  return (classOf(text.charCodeAt(at)) & Class.han) !== 0
}
