import { defineDetector } from '../../detect/detector.ts'
import type { Evidence } from '../../detect/finding.ts'
import type { View } from '../../detect/view.ts'
import { isCommonWord } from '../../gazetteer/chinese-common-words.ts'
import { lastGivenScore } from '../../gazetteer/chinese-given-characters.ts'
import { chinesePlace, chinesePlaceShort } from '../../gazetteer/chinese-places.ts'
import { isChinesePublicFigure } from '../../gazetteer/public-figures.ts'
import { isWorldPlaceInChinese } from '../../gazetteer/world-places.ts'
import { evidenceAfter, isBoundary } from './evidence-after.ts'
import { type EvidenceBefore, evidenceBefore, mayFollowLabel } from './evidence-before.ts'
import { type FullName, fullNamesAt, nameHeads } from './full-name.ts'
import { simplifiedOf } from './simplified-view.ts'
import { thingsLikeNames } from './things-like-names.ts'
import { noNames, toldOfPerson } from './words-after.ts'
import { nameLabels, postsBefore } from './words-before.ts'

/** Log2 of the odds from which on a reading is taken for a name. */
const enough = 8
/** What a reading that is an ordinary word has against it. */
const wordWeight = -9
const sameEnd = 4
const longWordWeight = -6
const placeWeight = -9
/** It fills a field, a line or a place in a list. */
const aloneWeight = 2
const filledWeight = 4
/** More where it ends there and the label is a form's. */
const closedWeight = 6
/** Below this no evidence makes a name. */
const hopeless = -8
/** Below this only a label does. */
const hopelessUnlabelled = 0

interface Reading {
  readonly start: number
  readonly end: number
  readonly weight: number
  readonly before: EvidenceBefore
}

/**
 * Names of a surname and one or two characters. How typical the characters are, what stands before and what follows are
 * weighed together; of readings that overlap the weightiest is taken.
 */
export const chineseFullName = defineDetector({
  kind: 'scan',
  type: 'PERSON',
  wakes: (unit) => nameHeads()[unit] === 1,
  scan: (view, found, places) => {
    const weak: Reading[] = []
    const sure = new Set<string>()
    const report = (reading: Reading, score: number) => {
      const evidence: Evidence[] = [{ kind: 'list', name: 'surnames' }]
      if (reading.before.label) evidence.push({ kind: 'label', word: reading.before.label })
      found(reading.start, reading.end, { score, evidence })
    }
    for (const reading of readings(view, places)) {
      const name = view.text.slice(reading.start, reading.end)
      const score = scoreOf(reading)
      const described = /^[,( ]{1,2}[男女]/.test(view.text.slice(reading.end, reading.end + 4))
      const known =
        reading.before.label === null && !described && isFigure(view.text, reading.start, reading.end)
      if (!known && score >= 0.8 && name.length > 2) sure.add(name)
      if (!known && score >= 0.5) report(reading, score)
      else if (known) report(reading, 0.45)
      else weak.push(reading)
    }
    // A name that was sure once is one wherever it stands.
    for (const reading of weak) {
      report(reading, sure.has(view.text.slice(reading.start, reading.end)) ? 0.7 : scoreOf(reading))
    }
  },
  cases: {
    yes: [
      '«邵一鸣»昨天说他不来了',
      '把合同发给«贺明远»',
      '«丁小芸»和«韩立群»这周请假',
      '@«石雨晴» 看一下这个单子',
      '我叫«孟繁星»,今年三十二',
      '患者«龚丽华»,男,36岁',
      '«严俊»(男,45岁)',
      '参会人员:«邱海燕»、«章磊»、«尹淑芬»和«欧阳俊杰»',
      '«贾志强»',
      '此致\n敬礼\n«顾晓东»',
      '收件人程序设计部«潘慧敏»',
      '請聯絡«鄭曉雯»,謝謝',
      '«王思远»说明天不来,后来又改了,«王思远»没有意见。',
      '和«戴国强»开会',
      '«龙飞»于2024年3月入职',
      '«田甜»敬上',
      '甲方(出租方):«万里»',
      '名叫«高兴»,很开朗',
    ],
    no: [
      '今天很高兴,方圆十里都知道',
      '周末去黄山还是庐山',
      '石家庄到张家港有多远',
      '王者荣耀里张飞怎么出装',
      '李白和杜甫的诗',
      '于是他马上走了',
      '金额和时间都对,任何问题请说',
      '安全第一,温度适中',
      '马克思主义基本原理',
      '江山如此多娇',
      '黄金价格上涨',
      '家喻户晓的品牌',
      '白菜炖豆腐',
      '联系人:待定',
      '宋朝的经济',
      '高尔夫球场',
      '莫斯科和乌克兰',
      '方程组有唯一解',
      '陈皮泡水',
      '黄金周去哪里玩',
      '胡桃木的餐桌',
      '姜切末备用',
      '教授任执行负责人',
      '在欧冠中损兵折将',
      '初为宁玛派',
    ],
  },
})

/** 王阳 in 王阳明 is no one else. */
function isFigure(text: string, start: number, end: number): boolean {
  return (
    isChinesePublicFigure(text.slice(start, end)) ||
    (end - start === 2 && isChinesePublicFigure(text.slice(start, end + 1)))
  )
}

/** The weightiest of the readings that overlap, in order. */
function* readings(view: View, heads: Int32Array): Generator<Reading> {
  const { text } = view
  const simple = simplifiedOf(view)
  let lastEnd = -1
  let pending: Reading | null = null
  for (const at of heads) {
    const names = fullNamesAt(text, simple, at, mayFollowLabel(simple, at) ? hopeless : hopelessUnlabelled)
    if (names.length === 0) continue
    if (pending && at >= pending.end) {
      yield pending
      if (pending.weight >= enough) lastEnd = pending.end
      pending = null
    }
    const best = bestOf(names, text, simple, at, lastEnd)
    // 葉劉美玲 holds 劉美玲: of two that end alike the longer stays unless it is much lighter.
    if (
      best &&
      (!pending ||
        best.weight > pending.weight + (best.end === pending.end && pending.before.weight >= 0 ? sameEnd : 0))
    )
      pending = best
  }
  if (pending) yield pending
}

function bestOf(
  names: readonly FullName[],
  text: string,
  simple: string,
  at: number,
  lastEnd: number,
): Reading | null {
  let best: Reading | null = null
  let before: EvidenceBefore | null = null
  for (const { end, weight, isWord } of names) {
    if (weight < hopeless) continue
    before ??= evidenceBefore(simple, at, lastEnd)
    let sum = weight + before.weight + evidenceAfter(simple, end)
    if (sum < enough - 4 || (best && sum <= best.weight)) continue
    if (isBoundary(simple, at - 1) && isBoundary(simple, end)) sum += aloneWeight
    // 患者白云, 收件人程序: a form's label and the end of the field leave nothing else to be.
    const filled =
      (before.form && (isBoundary(simple, end) || (isWord && actsInRecord(text, simple, end)))) ||
      (isBoundary(simple, at - 1) && isDescribed(simple, end))
    if (filled && !before.certain) sum += isBoundary(simple, end) ? closedWeight : filledWeight
    else if (!before.certain) {
      if (isWord) sum += wordWeight
      if (isCommonWord(simple.slice(at, at + 3)) || isCommonWord(simple.slice(at, at + 4))) {
        sum += end - at > 2 ? wordWeight + longWordWeight : longWordWeight
      }
      if (thingsLikeNames.beginningAt(simple, at) !== '') sum += placeWeight
      if (isPlace(simple, at, end) || isPartOfWord(simple, at, end)) sum += placeWeight
    }
    if (before.form && noNames.has(simple.slice(at, end))) continue
    if (filled && isWord && before.form && !before.certain && isTold(before.label, simple, at, end)) continue
    if (isOfficeHeld(simple, at) || (before.certain && isTownFirst(simple, at, end))) continue
    if (!best || sum > best.weight) best = { start: at, end, weight: sum, before }
  }
  return best && best.weight >= enough - 4 ? best : null
}

/** What a record says that a person did, right behind the name: 报警人文明称, 嫌疑人于洋伙同. */
const acts =
  /^(?:[称诉系因于以向将与和从的在到等]|伙同|同志|先生|女士|律师|医师|医生|老师|法官|同学|师傅|签字|签名|提出|驾驶|目前|名下|一案|跑路|陈述|供述|自述|辩称|声称|申请|要求|表示|陪同|到场|送达|收到|借|欠)/

function actsInRecord(text: string, simple: string, end: number): boolean {
  return lastGivenScore(text.charCodeAt(end - 1)) >= 0 && acts.test(simple.slice(end, end + 2))
}

/** What one is, and not what one is called: 我是单身. */
const kinds = new Set(
  '白领 法人 房东 单身 高中 全职 华侨 党员 汉族 满族 文科 理科 车主 店长 经理 会计 干部 管理 教师 金牛 白羊 双鱼 天秤 安卓 左手 路人 时代 青年 成都 江苏 江西 安徽 云南 海南 河南 湖南 广东 东北 华南'.split(
    ' ',
  ),
)

/** 患者高热, 业主方便时: what is told of whom the label names. A field that ends there holds a name, but for a patient. */
function isTold(label: string | null, simple: string, at: number, end: number): boolean {
  if (label === '我是')
    return lastGivenScore(simple.charCodeAt(end - 1)) < 2 || kinds.has(simple.slice(at, end))
  if (label === null || /[叫是为]$/.test(label)) return false
  if (isBoundary(simple, end) && !/[患病产伤死逝]|家属|老板|邻居|孩子/.test(label)) return false
  return toldOfPerson.has(simple.slice(at, end))
}

/** 客户:东莞锐鑫模具: a town goes on as the name of a firm. */
function isTownFirst(simple: string, at: number, end: number): boolean {
  if (isBoundary(simple, end)) return false
  if (chinesePlace(simple.slice(at, at + 3)) !== null) return true
  const level = chinesePlaceShort(simple.slice(at, at + 2))
  return level === 'city' || level === 'province'
}

/** 任出纳, 任班主任: the verb and a post. */
function isOfficeHeld(simple: string, at: number): boolean {
  return simple.charAt(at) === '任' && postsBefore.beginningAt(simple, at + 1).length > 1
}

/** Sex, a mobile number or an identity number behind a word make a name of it: 田野,男,63岁. */
const description =
  /^[,(: |]{0,2}(?:[男女](?![\u3400-\u9fff])|\d{1,2}周?岁|网名|昵称|汉族|1[3-9]\d{9}(?!\d)|\d{17}[\dXx]|\d{2,4}年(?:\d{1,2}月(?:\d{1,2}日)?)?(?:出生|生(?![产效成])))/

function isDescribed(simple: string, end: number): boolean {
  return description.test(simple.slice(end, end + 21))
}

/** 石家庄, 张家港, 马德里; 唐海县 for 唐海. */
function isPlace(simple: string, at: number, end: number): boolean {
  const name = simple.slice(at, end)
  return (
    chinesePlaceShort(name) !== null ||
    chinesePlace(name) !== null ||
    chinesePlace(simple.slice(at, end + 1)) !== null ||
    isWorldPlaceInChinese(name) ||
    isWorldPlaceInChinese(simple.slice(at, end + 1))
  )
}

/** 星罗棋布, 家喻户晓, 高尔夫球; and words of forms, as 曾用名. */
function isPartOfWord(simple: string, at: number, end: number): boolean {
  return (
    isCommonWord(simple.slice(at, end + 1)) ||
    (at > 0 && (isCommonWord(simple.slice(at - 1, end)) || isCommonWord(simple.slice(at - 1, at + 3)))) ||
    (at > 1 && isCommonWord(simple.slice(at - 2, at + 2))) ||
    nameLabels.beginningAt(simple, at).length >= end - at
  )
}

function scoreOf({ weight, before }: Reading): number {
  if (weight < enough) return 0.4
  if (before.certain) return 0.95
  return weight >= enough + 10 ? 0.9 : weight >= enough + 4 ? 0.8 : 0.6
}
