import { Class, classOf } from '../../detect/character-class.ts'
import { defineDetector } from '../../detect/detector.ts'
import { Sentences } from '../../detect/statement.ts'
import { characterTable } from '../../gazetteer/character-table.ts'
import { isCommonPair, isCommonWord } from '../../gazetteer/chinese-common-words.ts'
import { lazily } from '../../gazetteer/lazily.ts'
import { placeLengthAt, placeNameAt } from '../../gazetteer/place-index.ts'
import { simplifiedCode } from '../../gazetteer/traditional-forms.ts'
import { simplifiedOf } from '../chinese-names/simplified-view.ts'
import { functionBefore } from '../chinese-names/words-before.ts'

/** What names of places end in, and how many characters of a name stand before at most. */
const endings: Readonly<Record<string, readonly string[]>> = {
  县: ['自治县', '县'],
  区: ['商务区', '开发区', '高新区', '风景区', '新区'],
  镇: ['古镇', '小镇', '镇'],
  乡: ['乡'],
  村: ['村'],
  路: ['路'],
  街: ['大街', '步行街', '街'],
  道: ['大道', '街道'],
  同: ['胡同'],
  湖: ['湖'],
  岛: ['群岛', '半岛', '岛'],
  山: ['山'],
  河: ['运河', '河'],
  江: ['江'],
  寺: ['寺'],
  庙: ['庙'],
  岭: ['岭'],
  峡: ['海峡', '峡'],
  泊: ['泊'],
  园: ['公园', '植物园', '动物园'],
  场: ['广场', '机场', '体育场', '火车站广场'],
  馆: ['体育馆'],
  库: ['水库'],
  窟: ['石窟'],
  桥: ['大桥'],
  厦: ['大厦'],
  原: ['草原', '平原', '高原'],
  漠: ['沙漠'],
  地: ['盆地'],
  堂: ['大会堂'],
  站: ['火车站', '高铁站'],
}
const lastCharacters = lazily(() => characterTable([Object.keys(endings).join('')], 1))
const shortest = 2
const longest = 4
/** What no name of a place has in it. */
const ordinary =
  /[的了是不很最这那此该我你他她们个每各某哪些什么一几两多小老新旧低短好坏和与及或在到从去来进出往向于住为把被让给有无没就也都还再又已将会能要可想说看走着等条座处片所本全半同其以之穷富深浅远近乘坐登爬跑款逛下左右里外内间当离距比使而但对按抵用自寄修]/
/** Words of one character behind which a name may begin. */
const brings = '在到从去往至于由向为是给离距比使而但对回过经沿靠抵自及和与把被将'
/** Where the ending goes on as another word: 路由, 街舞, 村民, 镇长, 山羊. */
const goesOn = /^(?:民|长|委|由|人|舞|羊|区|级|域|分|别|际|口罩|线|径|程|费|名)/

/**
 * Counties, towns, villages, streets, waters, mountains and sights by the form of their names, where a sentence reports:
 * behind another place, or where a word before them says where they begin.
 * Source of the endings: GB/T 18521-2001 (generic terms of geographical names).
 */
export const namedPlace = defineDetector({
  kind: 'scan',
  type: 'ADDRESS',
  wakes: (unit) => lastCharacters()[simplifiedCode(unit)] === 1,
  scan: (view, found, places) => {
    const simple = simplifiedOf(view)
    const sentences = new Sentences(simple)
    let least = 0
    for (const at of places) {
      const start = startOf(simple, at, least)
      // 莫干山镇: of two endings in a row the second is the name's.
      if (start < 0 || startOf(simple, at + 1, least) >= 0 || !sentences.at(start).isStatement) continue
      found(start, at + 1, { score: 0.5, evidence: [{ kind: 'form', name: 'GB/T 18521' }] })
      least = at + 1
    }
  },
  cases: {
    yes: [
      '昨天他们一行很早就出发,在«青屏山»脚下住了一晚。',
      '据报道,«浙江省德清县钟管镇»已经建成三处停车场。',
      '施工队将在«云栖路»铺设新的管道,预计下月完工。',
      '记者在«松坪村»看到,家家户户都装上了自来水。',
      '因为大雾,«萧山机场»今天有三十个航班被取消。',
      '大巴经过«洞庭湖»的时候,天已经黑了下来。',
    ],
    no: [
      '我们换个思路来解决这个问题,先把接口定下来',
      '路由器应该放在房间的正中间,信号才会好',
      '黄山有哪些值得去的景点?',
      '小区的停车位越来越紧张,业主都在抱怨',
      '村民们对这件事的看法不一,谁也说服不了谁',
      '推荐北京的公园',
      '人山人海的场面让他们吃了一惊,只好往回走',
    ],
  },
})

/** Where the name begins whose ending's last character stands at `last`, or -1. */
function startOf(simple: string, last: number, least: number): number {
  const ending = endings[simple.charAt(last)]?.find((one) => simple.startsWith(one, last + 1 - one.length))
  if (!ending || goesOn.test(simple.slice(last + 1, last + 3))) return -1
  const suffix = last + 1 - ending.length
  for (let size = longest; size >= shortest; size--) {
    const start = suffix - size
    if (start < least || !isHan(simple, start)) continue
    if (!begins(simple, start)) continue
    // What the country knows whole is found with the towns.
    if (placeLengthAt(simple, start) > size) return -1
    const core = simple.slice(start, suffix)
    if (ordinary.test(core) || !isName(simple, start, suffix, ending)) continue
    return startOfRegion(simple, start, least)
  }
  return -1
}

function isName(simple: string, start: number, suffix: number, ending: string): boolean {
  const core = simple.slice(start, suffix)
  for (let at = start; at < suffix; at++) if (!isHan(simple, at)) return false
  if (placeNameAt(simple, start) >= core.length) return true
  // 农村, 公路, 灾区: the ending belongs to a word that names a kind.
  if (ending.length === 1 && isCommonPair(simple.charCodeAt(suffix - 1), simple.charCodeAt(suffix)))
    return false
  if (isCommonWord(simple.slice(suffix - 2, suffix + 1)) || isCommonWord(core + ending)) return false
  // 桃花村 is a name behind a county, and a wish in a poem.
  const first = isCommonPair(simple.charCodeAt(start), simple.charCodeAt(start + 1))
  if (core.length === 2) return !first || ending === '路' || regionEndingAt(simple, start) > 0
  if ('镇乡村'.includes(ending) && regionEndingAt(simple, start) > 0) return true
  for (let at = start; at + 1 < suffix; at++) {
    if (isCommonPair(simple.charCodeAt(at), simple.charCodeAt(at + 1))) return false
  }
  return true
}

/** Whether a name may begin here: behind a place, a mark, or a word that brings one and is no part of it. */
function begins(simple: string, start: number): boolean {
  const before = simple.charAt(start - 1)
  if (!isHan(simple, start - 1)) return true
  if (brings.includes(before)) return !isCommonPair(before.charCodeAt(0), simple.charCodeAt(start))
  return regionEndingAt(simple, start) > 0 || functionBefore.endingAt(simple, start).length > 1
}

/** The length of a place that the country knows and that ends at `end`, or 0. */
function regionEndingAt(simple: string, end: number): number {
  for (let size = 6; size >= 2; size--) {
    const start = end - size
    if (start >= 0 && isHan(simple, start) && placeLengthAt(simple, start) === size) return size
  }
  return 0
}

/** 浙江省德清县钟管镇: the places before it are part of it. */
function startOfRegion(simple: string, start: number, least: number): number {
  let at = start
  for (
    let size = regionEndingAt(simple, at);
    size > 0 && at - size >= least;
    size = regionEndingAt(simple, at)
  )
    at -= size
  return at
}

function isHan(text: string, at: number): boolean {
  return (classOf(text.charCodeAt(at)) & Class.han) !== 0
}
