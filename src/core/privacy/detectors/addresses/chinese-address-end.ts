import { Class, classOf } from '../../detect/character-class.ts'
import { endingBefore, estateEndings } from './chinese-endings.ts'

/** A number with what it counts: 15栋, 3单元, 1401号, A座, 25层, 26#2201, 12樓之3. */
const detail =
  /(?:第)?(?:\d{1,5}(?:[-/]\d{1,5}){0,3}|[A-Z]\d{0,3}|[一二三四五六七八九十百]{1,4}|[东西南北中東甲乙丙丁戊])(?:号楼|号院|號樓|号|號|弄|栋|幢|棟|座|单元|單元|室|房(?![间价产租屋子])|层|層|楼|樓|户|戶|区|區|期|组|組|#|段|巷)(?:之\d{1,3})?(?:\d{2,5}(?:[-]\d{1,4})?(?:室|号|號|房(?![间价产租屋子])|F(?![A-Za-z0-9]))?(?![\d年月日:.F层層楼樓栋棟幢单單座弄户戶期区區]))?/y
/** 22F, T2-1605, and 23-6-508 of block, unit and room. */
const rest =
  /(?:T?\d{1,3}-?)?\d{1,3}F(?![A-Za-z0-9])|T\d{1,2}(?:-\d{1,5}){0,2}(?![A-Za-z0-9])|\d{1,2}门\d{2,4}(?:室|号)?|B\d{1,2}(?![\dA-Za-z])|\d{1,4}(?:-\d{1,5}){1,3}(?![\d年月日:])|(?:-\d{1,5}){1,3}(?![\d年月日:])/y
/** A name of an estate between house number and block, or at the end. */
const most = 14

/** How far the address goes on from `from`: through blocks, floors and rooms, and the names of estates before them. */
export function addressEnd(text: string, from: number): number {
  let end = from
  for (let parts = 0; parts < 10; parts++) {
    const next = nextPart(text, end)
    if (next === end) break
    end = next
  }
  return tailEnd(text, end)
}

/** Where a courier looks, beside the number: 对面, 楼下, 附近五金仓库. */
const tail =
  /(?:旁边?|附近|斜?对面|隔壁|楼下|楼上|门口|地下停车场|[地负][下一二三]层?车库|后门|后面|前面|院内|底商|[东西南北](?:侧|门|边|面|头)|村[口头尾]|路口|交叉口)(?:的?(?:[\u3400-\u9fff](?![的了吗在是有和与])){0,5}[\u3400-\u9fff](?:店|库|站|铺|馆|柜|处|亭|驿站)(?![\u3400-\u9fff]))?/y
/** Where parcels are left. */
const counter =
  /(?:菜鸟|妈妈|快递|丰巢)?(?:驿站|快递柜|自提柜|代收点|快递点)|丰巢柜?|门卫室?|传达室|保安[室亭]|物业(?!公司|管|费)|村委会|居委会|(?:院|园|厂)?(?:门口|大门)/y
const metres = /(?:往|向)?[东西南北]{1,2}(?:侧)?(?:约)?\d{1,4}(?:米|公里)(?:处|路[东西南北])?/y

export function tailEnd(text: string, from: number): number {
  let end = from
  for (const more of [metres, counter, tail]) {
    more.lastIndex = end
    if (more.test(text)) end = more.lastIndex
  }
  return end
}

const buildings = [
  '大厦',
  '大廈',
  '大楼',
  '大樓',
  '广场',
  '廣場',
  '公寓',
  '小区',
  '花园',
  '家园',
  '写字楼',
  '停车场',
  '银座',
  '万象城',
  '商场',
  '购物中心',
  '产业园',
  '科技园',
  '工业园',
  '创意园',
  '家属院',
  '宿舍楼',
]
/** 公寓楼, 大厦A座, 花园酒店: more of the name. */
const goesOn = /^(?:[A-Za-z\d东西南北]|[栋幢座楼号一二三四五六七八九十期]|酒店|国际|中心|大厦|广场|公寓)/

/** Parts may stand apart: 金枫南路1258号 天虹雅苑 27-603. */
function nextPart(text: string, from: number): number {
  const next = afterPart(text, from)
  if (next > from || text[from] !== ' ') return next
  const apart = afterPart(text, from + 1)
  return apart > from + 1 ? apart : from
}

function afterPart(text: string, from: number): number {
  const room = roomAfter(text, from)
  if (room > from) return room
  const more = restAt(text, from)
  if (more) return from + more[0].length
  for (let at = from; at - from <= most; at++) {
    detail.lastIndex = at
    const found = detail.exec(text) ?? (at > from ? restAt(text, at) : null)
    if (found && (at === from || endsWell(text, from, at))) return at + found[0].length
    if (at - from >= 2 && endingBefore(text, at, estateEndings) > 0) {
      bareRoom.lastIndex = at
      const bare = bareRoom.exec(text)
      if (bare) return at + bare[0].length
    }
    // 333号腾飞大厦门店: an ending that only a building has closes the name, whatever follows.
    if (at - from >= 4 && endingBefore(text, at, buildings) > 0 && !goesOn.test(text.slice(at, at + 2)))
      return at
    const unit = text.charCodeAt(at)
    if ((classOf(unit) & (Class.han | Class.digit | Class.upper | Class.lower)) === 0 && !isBracketed(unit))
      return estateEnd(text, from, at)
    if ('的了在是有和与去到给吗呢吧，附对旁出租已被把'.includes(text.charAt(at)))
      return estateEnd(text, from, at)
  }
  return from
}

/** A座2605, 17栋203, 1门1801: the room needs no word of its own behind a block. */
const bareRoom =
  /\d{3,4}(?:-\d{1,4})?(?![\d年月日:.%元块个人万千Fm㎡平层層楼樓栋棟幢号號单單弄户戶期区區室])/y

function roomAfter(text: string, from: number): number {
  if (!'栋棟幢座元楼樓门'.includes(text.charAt(from - 1))) return from
  bareRoom.lastIndex = from
  return from + (bareRoom.exec(text)?.[0].length ?? 0)
}

function restAt(text: string, at: number): RegExpExecArray | null {
  rest.lastIndex = at
  return rest.exec(text)
}

/** What stands between is a name: two characters and more. */
function endsWell(text: string, from: number, at: number): boolean {
  return at - from >= 2 && !text.slice(from, at).includes(' ')
}

/** 1721号华润橡树湾，: an estate closes the address only where its ending does. */
function estateEnd(text: string, from: number, at: number): number {
  return at - from >= 3 && endingBefore(text, at, estateEndings) > 0 ? at : from
}

function isBracketed(unit: number): boolean {
  return unit === 0xb7 || unit === 0x28 || unit === 0x29
}
