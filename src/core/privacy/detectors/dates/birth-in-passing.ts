import { Class, classOf } from '../../detect/character-class.ts'
import { defineDetector } from '../../detect/detector.ts'

const digit = '[〇零○一二三四五六七八九]'
const year = `(?:[一二][〇零○九]${digit}{2}|${digit}{2}|(?:19|20)\\d{2}|\\d{2})`
const chineseMonth = '(?:闰?(?:[正元一二三四五六七八九十冬腊臘]|十[一二]))'
const month = `(?:1[0-2]|0?[1-9]|${chineseMonth})`
const chineseDay =
  '(?:初[一二三四五六七八九十]|[十廿二三][一二三四五六七八九十]{1,2}|十[一二三四五六七八九]|十五|[二三]?十)'
const day = `(?:(?:3[01]|[12]\\d|0?[1-9]) ?[日号號]|${chineseDay}[日号號]?)`
const calendar = '(?:农历|陰曆|农曆|農曆|阴历|旧历|阳历|公历|古历)'
/** A year, a year and a month, a day of the moon's calendar, as people say them. */
const said = new RegExp(
  `(?:${calendar} ?)?(?:${year} ?年(?:${calendar})?(?: ?${month} ?月(?: ?${day}|份|底|初)?)?|${month} ?月 ?${day})`,
  'y',
)

const animals = '[鼠牛虎兔龙蛇马羊猴鸡狗猪]'
/** What makes a birth of it, right behind: 出生, 生的, 生人; and behind "I am": 的, an animal of the zodiac. */
const bornAfter = new RegExp(
  `^,?(?:出生(?!人口|率|证|缺陷)|生(?:的(?![成产效意])|人(?![口数均])|于|,|。|$|\\n)|[,的 ]{0,2}属${animals})`,
)
const isAfter = /^(?:的|,的)(?=[,。;!?\s)~]|$|[男女属人])/
const birthdayAfter = /^(?:是|为)?(?:过|做|的)?(?:生日|生辰|大寿|寿辰|[五六七八九]十大寿)/
/** Who may be said to be "of 96". */
const whoIs =
  /(?:我|俺|咱|他|她|本人|楼主|自己|对象|男友|女友|男朋友|女朋友|老公|老婆|媳妇|爸|妈|哥|姐|弟|妹|儿子|女儿|孩子|娃|宝宝|宝贝|闺女|姑娘|小伙|男方|女方|对方|同事|同学)(?:是|,|:)?$|(?:本人|对象|男友|女友|老公|老婆|媳妇|儿子|女儿|闺女|弟弟|妹妹|哥哥|姐姐|同事|同学)(?:(?![的车房家买])[\u3400-\u9fff]){2,3}(?:是|,)?$/
const birthBefore = /(?:出生(?:日期|年月|时间|于|在)?|生日|生辰|生于|诞生于|寿辰)[:是为在 ]{0,2}$/

/** Every form has one of these, and every other word few. */
const yearOrMonth = '年月'
const furthest = 14

/**
 * A birth that is told by the way: years of two digits, in Chinese numerals, days of the moon's calendar. A word for
 * birth, an animal of the zodiac or "I am of" has to stand beside it. Source: GB/T 33661-2017 (the Chinese calendar).
 */
export const birthInPassing = defineDetector({
  kind: 'scan',
  type: 'DATE_OF_BIRTH',
  wakes: (unit) => yearOrMonth.includes(String.fromCharCode(unit)),
  scan: ({ text }, found, places) => {
    let read = 0
    for (const at of places) {
      if (at < read) continue
      const span = birthAround(text, at, read)
      if (!span) continue
      read = span.end
      found(span.start, span.end, { score: 0.8, evidence: [{ kind: 'label', word: '出生' }] })
    }
  },
  cases: {
    yes: [
      '我是«九六年三月»的，属鼠',
      '我老公陈建«86年11月»的，社保交了八年',
      '本人江涛，«89年»的，求职',
      '«八八年»出生，属龙',
      '我«97年»的，比你小',
      '他妈«农历腊月初八»过生日',
      '«五三年正月十五»生，今年七十一',
      '孩子是«2019年腊月廿三»生的',
      '生日：«农历八月十五»',
      '女方«95年3月»的，身高165',
      '«一九八四年冬月初二»出生',
      '本人«89年»属蛇，本科',
      '他是«1991年农历八月十六»生人',
    ],
    no: [
      '九六年的酒',
      '这车是97年的',
      '我是九六年毕业的',
      '腊月初八喝腊八粥',
      '农历八月十五是中秋节',
      '88年出生人口',
      '他2019年来的',
      '96年的时候我在北京',
      '三月生产计划',
      '我是2015年的学生会主席',
      '属鼠的人96年运势',
    ],
  },
})

function birthAround(text: string, mark: number, least: number): { start: number; end: number } | null {
  // Every form begins with digits or numerals right before its first year or month.
  let start = mark
  while (start > least && mark - start < furthest && isPart(text, start - 1)) start--
  for (; start < mark; start++) {
    if ((classOf(text.charCodeAt(start)) & Class.digit) !== 0 && isDigit(text, start - 1)) continue
    said.lastIndex = start
    if (!said.test(text) || said.lastIndex <= mark) continue
    const end = said.lastIndex
    const before = text.slice(Math.max(0, start - 8), start)
    const after = text.slice(end, end + 8)
    if (birthBefore.test(before)) return { start, end }
    if (bornAfter.test(after)) return { start, end }
    const isDay = /[月]/.test(text.slice(start, end))
    if (isDay && birthdayAfter.test(after)) return { start, end }
    if (/年/.test(text.slice(start, end)) && isAfter.test(after) && whoIs.test(before)) return { start, end }
    return null
  }
  return null
}

function isPart(text: string, at: number): boolean {
  return /[\d 〇零○一二三四五六七八九十正元冬腊臘闰农農阴陰旧公阳古历曆]/.test(text.charAt(at))
}

function isDigit(text: string, at: number): boolean {
  return (classOf(text.charCodeAt(at)) & Class.digit) !== 0
}
