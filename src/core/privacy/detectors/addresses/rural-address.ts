import { Class, classOf } from '../../detect/character-class.ts'
import { defineDetector } from '../../detect/detector.ts'
import { Sentences } from '../../detect/statement.ts'
import { isCommonWord } from '../../gazetteer/chinese-common-words.ts'
import { placeLengthAt, placeNameAt } from '../../gazetteer/place-index.ts'
import { simplifiedCode } from '../../gazetteer/traditional-forms.ts'
import { simplifiedOf } from '../chinese-names/simplified-view.ts'
import { addressEnd } from './chinese-address-end.ts'

/** The divisions under a county, and what is under them down to the group of houses; longer ones first. */
const township = ['街道', '苏木', '镇', '乡']
const hamlet = [
  '自然村',
  '行政村',
  '生产队',
  '工业园',
  '工业区',
  '开发区',
  '社区',
  '新村',
  '小区',
  '花园',
  '大队',
  '大道',
  '大街',
  '村',
  '屯',
  '庄',
  '湾',
  '寨',
  '坪',
  '塆',
  '组',
  '队',
  '社',
  '路',
  '街',
  '巷',
]
/** What begins another word behind such an ending: 村民, 社会, 路由, 组织. */
const goesOn =
  /^(?:民|长|委|干|支|两|会|由|线|织|员|过|上|边的|里的|口岸|道办|政府|党|小学|中学|卫生|派出|医院|法庭|供电|税务|信用)/
const stops = /[的了在是有和与及去给吗呢吧把被让从说要会能不没又也就都很我你他她它们这那哪么什个]/
const longest = 6
const furthest = 14

/**
 * Villages and the groups of houses within them, which have no number: a county, then at least a township and a village,
 * or a township that fills a field. Source: GB/T 10114-2003 (codes of divisions under the county).
 */
export const ruralAddress = defineDetector({
  kind: 'scan',
  type: 'ADDRESS',
  wakes: (unit) => '镇乡道木村区'.includes(String.fromCharCode(simplifiedCode(unit))),
  scan: (view, found, places) => {
    const simple = simplifiedOf(view)
    const sentences = new Sentences(simple)
    let read = 0
    for (const at of places) {
      if (at < read) continue
      const begin = regionBefore(simple, at, read) ?? townBefore(simple, at, read)
      if (!begin) continue
      const { start, from, known } = begin
      let end = from
      let levels = 0
      for (let next = partEnd(simple, end); next > end; next = partEnd(simple, end)) {
        end = next
        levels++
      }
      if (levels === 0 || end <= at - 1) continue
      const whole = addressEnd(view.text, end)
      const more = /\d|[一二三四五六七八九十]/.test(view.text.slice(end, whole))
      read = whole
      if (!known && levels < 2) continue
      if (levels < 2 && !more && !(fills(simple, start, end) || sentences.at(start).isStatement)) continue
      found(start, whole, {
        score: levels > 1 || more ? 0.75 : 0.55,
        evidence: [
          { kind: 'form', name: 'GB/T 10114' },
          { kind: 'list', name: 'places of China' },
        ],
      })
    }
  },
  cases: {
    yes: [
      '老家在«太和县旧县镇刘寨村前刘组»',
      '住«安徽省六安市金安区木厂镇枣树村»，务农',
      '户籍地 «巫山县骡坪镇茶园村6社»',
      '安置地:«肥东县店埠镇»',
      '他是«平邑县柏林镇王家庄村»人',
      '去«赣榆区青口镇下口村»收购海鲜',
    ],
    no: [
      '中国有多少个乡镇',
      '北京市有几个街道',
      '德清县莫干山镇好玩吗',
      '浙江省的村镇建设',
      '上海乡土菜',
      '南京市民政局',
    ],
  },
})

interface Region {
  readonly start: number
  /** Where the township's name begins. */
  readonly from: number
  /** The country knows the place, and it is no word or name. */
  readonly known: boolean
}

/** The known place that stands before the township's ending at `last`, at a name's distance; with the places before it. */
function regionBefore(simple: string, last: number, least: number): Region | null {
  for (let at = last - 3; at >= least && last - at <= furthest; at--) {
    if (!isHan(simple, at)) return null
    const length = placeNameAt(simple, at)
    if (length < 2) continue
    const known = placeLengthAt(simple, at) === length
    const from = at + length
    if (from > last || last + 1 - from > longest + 1) continue
    let start = at
    // 太和县, not 和县.
    for (let more = 1; more <= 3 && at - more >= least; more++) {
      if (placeNameAt(simple, at - more) === length + more) start = at - more
    }
    for (let size = 6; size >= 2; size--) {
      const before = start - size
      if (before < least || placeLengthAt(simple, before) !== size) continue
      start = before
      size = 7
    }
    return { start, from, known: known || start < at }
  }
  return null
}

/** 花山镇铁山社区: a township without its county, behind a word or a mark that says where it begins. */
function townBefore(simple: string, last: number, least: number): Region | null {
  if (!'镇乡'.includes(simple.charAt(last))) return null
  for (let size = 2; size <= 3; size++) {
    const start = last - size
    if (start < least || !isHan(simple, start)) return null
    const name = simple.slice(start, last)
    if (stops.test(name) || isCommonWord(name + simple.charAt(last)) || /[城村古小各老新本全]$/.test(name))
      continue
    const before = simple.charAt(start - 1)
    if (!isHan(simple, start - 1) || '在住到从由去往至寄送址是'.includes(before))
      return { start, from: start, known: false }
  }
  return null
}

/** The end of the next part: a name of one to six characters and an ending; `from` where there is none. */
function partEnd(simple: string, from: number): number {
  for (let size = 1; size <= longest; size++) {
    const at = from + size
    if (!isHan(simple, at - 1) || stops.test(simple.charAt(at - 1))) return from
    const ending = endingAt(simple, at)
    if (ending === 0) continue
    // 新村镇, 下庄村: of two endings in a row the second is the name's.
    const second = endingAt(simple, at + ending)
    const end = second > 0 && isHan(simple, at + ending) ? at + ending + second : at + ending
    if (goesOn.test(simple.slice(end, end + 2))) return from
    return end
  }
  return from
}

function endingAt(simple: string, at: number): number {
  for (const ending of township) if (simple.startsWith(ending, at)) return ending.length
  for (const ending of hamlet) if (simple.startsWith(ending, at)) return ending.length
  return 0
}

/** Whether it stands alone in a field, a cell or a line. */
function fills(simple: string, start: number, end: number): boolean {
  return /[:\t|,地址贯籍]/.test(simple.charAt(start - 1) || 'x') && !isHan(simple, end)
}

function isHan(text: string, at: number): boolean {
  return (classOf(text.charCodeAt(at)) & Class.han) !== 0
}
