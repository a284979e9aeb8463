import { defineDetector, type Judgement } from '../../detect/detector.ts'
import type { View } from '../../detect/view.ts'
import { addressEnd } from './chinese-address-end.ts'
import { addressStart } from './chinese-address-start.ts'
import { endingBefore, estateEndings, roadEndings } from './chinese-endings.ts'

/** What gives an address away: a number that counts houses, blocks, lanes or units. */
const number = /(?:\d{1,5}(?:[-/]\d{1,5}){0,2}|[A-Z]|[一二三四五六七八九十百]{1,4})$/
const longestNumber = 17
const counted = /号楼|号院|號樓|号|號|弄|栋|幢|棟|单元|單元|座|#|室|樓|楼|组|組|社|期/y
const countedHeads = '号號弄栋幢棟单單座#室樓楼组組社期'
const strong = /(?:号楼|号院|號樓|弄|栋|幢|棟|单元|單元)$/

/**
 * Addresses of the mainland, Hong Kong, Macau and Taiwan, found by the numbers that only an address has.
 * Source of the order of parts: GB/T 23705-2009 (coding of place names and addresses).
 */
export const chineseAddress = defineDetector({
  kind: 'scan',
  type: 'ADDRESS',
  wakes: (unit) => countedHeads.includes(String.fromCharCode(unit)),
  scan: (view, found, places) => {
    const { text } = view
    let read = 0
    for (const at of places) {
      const before = number.exec(text.slice(Math.max(0, at - longestNumber), at))?.[0]
      if (before === undefined || at - before.length < read) continue
      counted.lastIndex = at
      const what = counted.exec(text)?.[0]
      if (what === undefined) continue
      const span = addressAt(view, at - before.length, before + what, read)
      if (!span) continue
      read = span.end
      found(span.start, span.end, span.judgement)
    }
  },
  cases: {
    yes: [
      '快递放«浙江省绍兴市越城区胜利西路86号»就行',
      '«上海市长宁区仙霞路350弄12号301室»',
      '我住在«望江花园8栋2单元601»，欢迎来玩',
      '住所：«广州市天河区体育东路138号金利来大厦1203室»。',
      '地址:«四川省成都市武侯区人民南路四段27号商鼎国际2号楼15层»',
      '寄到«海淀区知春路甲48号盈都大厦C座9层»吧',
      '住址：«香港九龍彌敦道750號始創中心22樓B室»',
      '«台北市大安區復興南路一段390號7樓之2»',
      '他家在«幸福小区3号楼1单元502室»。',
      '"addr": "«重庆市渝中区民权路28号»"',
      '寄到«望江大厦A座2605»就行',
      '送到«锦绣园17栋203»',
      '«湖北省黄冈市罗田县九资河镇罗家畈村三组»',
      '«香港新界沙田禾輋邨富和樓12樓1205室»',
      '現居於«新界沙田大圍翠田邨喜田樓2317室»，電話',
      '寄到«锦绣城二期17-2-304»就行',
      '«江苏省 苏州市 吴中区 木渎镇惠灵路1258号 望湖雅苑 27-603»，215101',
      '«瓯海区新桥大道577号财富中心1206»',
      '«天津市河西区友谊路19号楼1门1801»',
    ],
    no: [
      '今年5号线开通',
      '10月5号见',
      '房间在3楼',
      '第3单元的课文',
      '5号电池多少钱',
      '北京市朝阳区有哪些公园',
      '2号机组停机',
      '第一单元测试',
      '教学楼三楼',
      '分成三组讨论',
    ],
  },
})

function addressAt(
  view: View,
  at: number,
  number: string,
  least: number,
): { start: number; end: number; judgement: Judgement } | null {
  const { text } = view
  const inner = /[室樓楼组組社期]$/.test(number) && !strong.test(number)
  const road = inner && !/[组組社]$/.test(number) ? 0 : endingBefore(text, at, roadEndings)
  const estate = endingBefore(text, at, estateEndings)
  if (road === 0 && estate === 0 && !strong.test(number)) return null
  // 甲48号: a letter of the heavenly stems may stand before the number.
  const { start, known } = addressStart(view, at, least)
  const named = at - start
  if (named < 2) return null
  const end = addressEnd(text, at + number.length)
  const more = end > at + number.length
  // "三楼", "第二组": only at the end of a place that is known, or before more of an address.
  if (
    inner &&
    (named < 3 ||
      !(known || (more && (estate > 0 || number.endsWith('期'))) || isRoom(number, named, estate)))
  )
    return null
  if (!known && !more && (road === 0 || named < 3) && !isRoom(number, named, estate)) return null
  const evidence = [
    { kind: 'form', name: 'GB/T 23705' },
    ...(known ? [{ kind: 'list', name: 'places of China' } as const] : []),
  ] as const
  return { start, end, judgement: { score: known ? 0.92 : more ? 0.8 : 0.6, evidence } }
}

/** 喜田樓2317室: a room of three digits and more behind the name of a building. */
function isRoom(number: string, named: number, estate: number): boolean {
  return /^\d{3,4}室$/.test(number) && estate > 0 && named >= 6
}
