import { Class, classOf, isAlphanumeric } from '../../detect/character-class.ts'
import { isCommonPair } from '../../gazetteer/chinese-common-words.ts'
import { chinesePlace, chinesePlaceShort } from '../../gazetteer/chinese-places.ts'
import { placeNameAt } from '../../gazetteer/place-index.ts'
import { isWorldPlaceInChinese } from '../../gazetteer/world-places.ts'
import { WordTable } from '../chinese-names/word-table.ts'
import { functionBefore, nameLabels, postsBefore } from '../chinese-names/words-before.ts'

/** Where an organisation's name begins, and whether a place says so. */
export interface OrganisationStart {
  readonly start: number
  readonly place: boolean
  /** A word before it says that an organisation follows. */
  readonly brought: boolean
}

/** Words that end right before the name of an organisation. Simplified. */
const bringers = new WordTable(`
  是 在 与 和 跟 同 及 以及 或 为 由 向 对 给 被 把 将 让 请 到 从 往 去 来 于 叫 找 的 了 过 着 上 读 念 称 经 据 该 因 即 有 若 如
  名为 名叫 叫做 就职于 任职于 供职于 入职 加入 收购 起诉 投诉 举报 联系 委托 授权 签约 来自 位于 毕业于 就读于 就读 考上 转到 转至 办理 购买 入股
  隶属于 属于 成立 注册 开办 创办 创立 推荐 介绍 前往 离开 退出 拜访 参观 送往 送到 住进 入住 贵司 我司 贵公司 我公司 本公司 单位
  工作单位 单位名称 公司名称 企业名称 名称 抬头 发票抬头 开票单位 开户行 开户银行 收款单位 付款单位 供应商 采购方 客户 甲方 乙方 丙方 原告 被告
  第三人 卖方 买方 委托方 受托方 承包方 发包方 投标人 招标人 中标人 雇主 东家 公章 户名 账户名 收款人 付款人 送检医院 医院 就诊医院 学校 毕业学校
  毕业院校 院校 接种单位 送检单位 被举报单位 举报单位 报名单位 主办 承办 主办方 承办方 协办 现任 曾任 现就职 前东家 目前在 我在 他在 她在 我们在
  应聘 面试 报考 预约 预订 加盟 承包 接手 转让 光顾 路过 那家 这家 我们 咱们 你们 他们 她们 我家 贵店 本店 我店 送至 前台 店名 门店 商户 商家 店铺 承租方 出租方 甲方为 乙方为 派驻 调到 调往 分配到 借调到 挂职 任教于 执教于 供职 效力于 毕业自
  地址 寄到 寄至 送至 汇至 汇入 转入 打给 付给 支付给 卖给 交给 发给 告知 通知 关于 根据 通过 按照 以 等 都在 住在 出具 出具的 提供 收到 来到
`)

/** An address ends with these, and a name may begin behind it: 中关村大街1号华兴有限公司. */
const addressEnds = '号楼室层座栋幢'
const furthest = 28

/** The run of characters that may be the name, from `suffix` back to the first that cannot: its start. */
function startOfRun(simple: string, suffix: number): number {
  let at = suffix
  while (at > 0 && suffix - at < furthest) {
    const unit = simple.charCodeAt(at - 1)
    if ((classOf(unit) & Class.han) !== 0 || isAlphanumeric(unit) || unit === 0x26) {
      at--
      continue
    }
    if (unit !== 0x29) break
    const open = simple.lastIndexOf('(', at - 1)
    if (open <= 0 || at - open > 12 || !/^\([\u3400-\u9fff]{2,9}\)$/.test(simple.slice(open, at))) break
    at = open
  }
  return at
}

/**
 * Where the name whose ending begins at `suffix` starts: at the first place in the run before it, or after the last word
 * that brings an organisation; null where nothing of a name is left.
 */
export function organisationStart(
  simple: string,
  suffix: number,
  withPlaceOnly = false,
): OrganisationStart | null {
  // 公司公司, 医院医院: an ending behind itself ends no name.
  if (simple.startsWith(simple.slice(suffix, suffix + 2), suffix - 2)) return null
  const run = startOfRun(simple, suffix)
  let from = run
  for (let at = run; at < suffix - 1; at++) {
    if (addressEnds.includes(simple.charAt(at)) && at > run && /\d/.test(simple.charAt(at - 1))) from = at + 1
    if (simple.charAt(at) === '的' && simple.charAt(at - 1) !== '美') from = at + 1
  }
  let place = firstPlace(simple, from, suffix)
  for (let next = place; next >= 0; ) {
    // "北京甲公司以及上海乙公司": the name begins at the last place that a word brings.
    next = nextBroughtPlace(simple, next + 2, suffix)
    if (next >= 0) place = next
  }
  if (place >= 0 && suffix - place >= 2)
    return { start: withOwner(simple, place, run), place: true, brought: false }
  if (withPlaceOnly) return null
  const start = afterBringer(simple, from, suffix)
  if (suffix - start < 2) return null
  return { start, place: false, brought: bringers.endingAt(simple, start).length > 1 }
}

/** Groups whose names stand before the place: 国网四川省电力公司, 中铁上海工程局. */
const owners = [
  '国网',
  '中铁',
  '中建',
  '中交',
  '中冶',
  '中电',
  '国药',
  '华润',
  '中粮',
  '中核',
  '中航',
  '南网',
]

function withOwner(simple: string, place: number, run: number): number {
  return place - 2 >= run && owners.includes(simple.slice(place - 2, place)) ? place - 2 : place
}

/** Whether a text is such a word itself, as 送检医院 is. */
export function bringsOrganisation(text: string): boolean {
  return bringers.beginningAt(text, 0).length >= text.length
}

function nextBroughtPlace(simple: string, from: number, suffix: number): number {
  for (let at = from; at + 2 <= suffix; at++) {
    if (bringsAt(simple, at, from - 1) && firstPlace(simple, at, suffix) === at) return at
  }
  return -1
}

function firstPlace(simple: string, from: number, suffix: number): number {
  for (let at = from; at + 2 <= suffix; at++) {
    if (placeNameAt(simple, at) === 0 && !isNation(simple.slice(at, at + 2))) continue
    if (simple.charAt(at - 1) === '(' && at > from) continue
    for (let size = 5; size >= 2; size--) {
      if (at + size > suffix) continue
      const word = simple.slice(at, at + size)
      const level = chinesePlace(word) ?? (size <= 4 ? chinesePlaceShort(word) : null)
      if (level === null && !isNation(word) && !isWorldPlaceInChinese(word)) continue
      if (
        size === 2 &&
        (level === 'county' || level === 'quarter') &&
        at > from &&
        !bringsAt(simple, at, from)
      )
        continue
      // 山东 in 中山东路: a place does not begin inside of a word.
      if (
        at > from &&
        isCommonPair(simple.charCodeAt(at - 1), simple.charCodeAt(at)) &&
        !bringsAt(simple, at, from)
      )
        continue
      return at
    }
  }
  return -1
}

function isNation(word: string): boolean {
  return word === '中国' || word === '中华' || word === '全国'
}

function bringsAt(simple: string, at: number, from: number): boolean {
  const word = wordBefore(simple, at)
  return word !== '' && at - word.length >= from
}

function wordBefore(simple: string, at: number): string {
  const words = [bringers, nameLabels, postsBefore, functionBefore].map((table) => table.endingAt(simple, at))
  return words.reduce((longest, word) => (word.length > longest.length ? word : longest), '')
}

/** Behind the last word that brings a name; single characters only where they do not belong to a word. */
function afterBringer(simple: string, from: number, suffix: number): number {
  for (let at = suffix - 2; at > from; at--) {
    const word = wordBefore(simple, at)
    if (word === '' || at - word.length < from) continue
    if (word.length > 1) return at
    const unit = simple.charCodeAt(at - 1)
    const joined =
      isCommonPair(unit, simple.charCodeAt(at)) ||
      (at - 2 >= from && isCommonPair(simple.charCodeAt(at - 2), unit))
    if (!joined || '是在的了'.includes(word)) return at
  }
  return from
}
