import { Class, classOf } from '../../detect/character-class.ts'
import { defineDetector } from '../../detect/detector.ts'
import type { View } from '../../detect/view.ts'
import { isCommonPair } from '../../gazetteer/chinese-common-words.ts'
import { chinesePlaceShort } from '../../gazetteer/chinese-places.ts'
import { placeLengthAt } from '../../gazetteer/place-index.ts'
import { simplifiedOf } from '../chinese-names/simplified-view.ts'
import { organisationStart } from './organisation-start.ts'

/** Banks whose trade name is a word by itself. */
const banks = new Set(
  '中国 工商 农业 建设 交通 招商 中信 浦发 民生 兴业 光大 平安 华夏 广发 浙商 渤海 恒丰 邮储 汇丰 恒生 渣打 花旗 中国工商 中国农业 中国建设 中国民生 中国光大 中国邮政储蓄 邮政储蓄 浦东发展'.split(
    ' ',
  ),
)
/** What the ending goes on as, when it ends no name: 银行卡, 证券市场, 地产商, 传媒行业. */
const continues =
  /^(?:卡|业|家|行业|商|公司|圈|法|学|系|监|交易|市场|从业|板块|账|户|存|贷|流水|利率|柜|界|化|类|部|大学|学院|股|开发|中介|项目|销售|人员|有限|股份|控股|[\u3400-\u9fff]{0,8}(?:支行|分行|营业部|有限公司))/
const ofAnyone =
  /[各某该本这那哪几多每]|国有|商业|外资|民营|私人|大型|海外|网上|手机|开户|收款|付款|发卡|所属|中央|上市|投资|房|跨国|犯罪|作案|诈骗|利益|企业/

/** Firms by a trade name and their line of business: 招商银行, 万通地产. Weak: many are known to everyone. */
export const tradeName = defineDetector({
  kind: 'anchored',
  type: 'ORGANIZATION',
  anchors: [
    '银行',
    '銀行',
    '证券',
    '證券',
    '地产',
    '地產',
    '置业',
    '置業',
    '传媒',
    '傳媒',
    '影业',
    '影業',
    '集团',
    '集團',
    '人寿',
    '人壽',
    '财险',
    '药业',
    '藥業',
    '实业',
    '實業',
  ],
  locate: (view, anchorStart, anchorEnd) => nameAround(view, anchorStart, anchorEnd),
  judge: ({ view, start }) => ({
    score: /(?:开户行|开户银行|工资卡|银行卡|开户网点)[^\u3400-\u9fff\d]{0,4}$/.test(
      simplifiedOf(view).slice(Math.max(0, start - 12), start),
    )
      ? 0.4
      : 0.5,
    evidence: [{ kind: 'form', name: 'trade name and line of business' }],
  }),
  cases: {
    yes: [
      '«招商银行»昨天打电话来',
      '和«恒越地产»谈的合同',
      '在«星澜传媒»上班',
      '«昊天集团»、«鼎铭置业»',
      '«宁波银行»的客户经理',
      '甲方为«泰禾药业»',
    ],
    no: [
      '银行卡号是多少',
      '各大银行的利率',
      '房地产市场',
      '证券从业资格',
      '传媒行业的薪资',
      '开户银行怎么填',
      '国有银行和商业银行',
      '犯罪集团',
      '银行几点开门',
    ],
  },
})

function nameAround(
  view: View,
  anchorStart: number,
  anchorEnd: number,
): { start: number; end: number } | null {
  const simple = simplifiedOf(view)
  if (continues.test(simple.slice(anchorEnd, anchorEnd + 12))) return null
  const ending = simple.slice(anchorStart, anchorEnd)
  if (ending === '银行') {
    for (const size of [6, 4, 2]) {
      const start = anchorStart - size
      if (start >= 0 && banks.has(simple.slice(start, anchorStart))) return { start, end: anchorEnd }
    }
    return bankOfPlace(simple, anchorStart, anchorEnd)
  }
  const begin = organisationStart(simple, anchorStart)
  if (!begin) return null
  const core = simple.slice(begin.start, anchorStart)
  if (core.length > (begin.place ? 6 : 3) || ofAnyone.test(core)) return null
  const rest = begin.place && core.length > 3 ? core.slice(-2) : core
  if (rest.length === 2 && isCommonPair(rest.charCodeAt(0), rest.charCodeAt(1))) return null
  if (rest.length === 3 && isCommonPair(rest.charCodeAt(1), rest.charCodeAt(2)) && !begin.place) return null
  if (begin.place && core.length <= 2) return null
  const before = simple.charCodeAt(begin.start - 1)
  if (
    (classOf(before) & Class.han) !== 0 &&
    !begin.place &&
    isCommonPair(before, simple.charCodeAt(begin.start))
  )
    return null
  return { start: begin.start, end: anchorEnd }
}

/** 宁波银行, 荷兰银行; and behind a country the bank's own name: 新加坡星展银行. */
function bankOfPlace(
  simple: string,
  anchorStart: number,
  anchorEnd: number,
): { start: number; end: number } | null {
  for (const own of [0, 2]) {
    for (let size = own === 0 ? 2 : 3; size <= 5; size++) {
      const start = anchorStart - own - size
      if (start >= 0 && placeLengthAt(simple, start) >= size && placeLengthAt(simple, start) <= size + own)
        return { start, end: anchorEnd }
    }
  }
  const start = anchorStart - 2
  return start >= 0 && chinesePlaceShort(simple.slice(start, anchorStart)) !== null
    ? { start, end: anchorEnd }
    : null
}
