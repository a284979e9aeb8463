import { defineDetector } from '../../detect/detector.ts'
import { placeNameAt } from '../../gazetteer/place-index.ts'
import { looseEndings, partEndings } from './chinese-endings.ts'

/**
 * What follows 地址 and its kin, as far as it may be an address: without house number too (a village, an estate, a
 * county).
 */
export const chineseAddressLabelled = defineDetector({
  kind: 'labelled',
  type: 'ADDRESS',
  labels: [
    '地址',
    '老家',
    '原籍',
    '祖籍',
    '安置地',
    '收货',
    '住址',
    '住所',
    '住所地',
    '居住地',
    '居住地址',
    '现住址',
    '现住',
    '家庭住址',
    '家庭地址',
    '户籍地',
    '户籍地址',
    '户口所在地',
    '籍贯',
    '收货地址',
    '寄件地址',
    '收件地址',
    '送货地址',
    '通讯地址',
    '通信地址',
    '联系地址',
    '办公地址',
    '公司地址',
    '注册地址',
    '经营地址',
    '经营场所',
    '身份证住址',
    '房屋坐落',
    '坐落',
    '坐落于',
    '位于',
    '家住',
    '详细地址',
    '门牌号',
    '配送地址',
    '邮寄地址',
    '出生地',
    '户籍',
    '地址为',
    '住',
    '住址為',
    '聯絡地址',
    '戶籍地址',
    '通訊地址',
    'addr',
    'address',
    'home_address',
    'shipping_address',
    'billing_address',
  ],
  value:
    /(?:[\u3400-\u9fff]|\d(?=[\dA-Za-z\u3400-\u9fff#()-]{0,6}[\u3400-\u9fff#])|\d(?!\d{6})|[A-Za-z#()·-]|(?<=[\u3400-\u9fff]) (?=[\u3400-\u9fff\dA-Z]{1,12}[省市区县區縣镇鎮乡鄉村路街道巷弄号號栋棟幢座元室楼樓层層苑园園城])){4,80}/y,
  judge: ({ text, start, view, context }) => {
    const label = context?.word ?? ''
    const lead = /^就?(?:在|是)/.exec(text)?.[0].length ?? 0
    const ending = Math.max(lastPart(text), placesOnly(text))
    if (ending < 3 || !/[\u3400-\u9fff]{2}/.test(text.slice(0, ending))) return null
    const isOrigin = label === '老家' || label === '收货'
    if (isOrigin && !/[省市县区镇乡村]/.test(text.slice(0, ending)) && placesOnly(text) === 0) return null
    const weak = label === '住' || label === '位于' || label === '坐落'
    const numbered = /\d|[一二三四五六七八九十](?:号|組|组)/.test(text.slice(0, ending))
    if (weak && !numbered && isEstate.test(text.slice(0, ending)))
      return {
        score: 0.6,
        evidence: [{ kind: 'label', word: label }],
        span: { start: start + lead, end: start + ending },
      }
    if (weak && !numbered && (ending < 6 || !isSettlement(text.slice(0, ending)))) return null
    if (weak && /^\d{1,2}月/.test(text)) return null
    // 住得远点也就10分钟, 入住后感觉…: what is told of a stay is no address.
    if (weak && /[了着过也就还要是很都会得后时]|酒店|宾馆|房/.test(text.slice(0, ending))) return null
    // A question or a sentence after the label is none: 地址是哪里, 地址栏输入网址.
    if (
      /^(?:栏|发(?!展)|给你|告诉|私|同上|见|是|在|哪|怎|什么|不|有|的|和|信|簿|错|格|解|转|空|总|簿|变|改|填|写|可|请|会|要|没)/.test(
        text,
      )
    )
      return null
    if (view.text.startsWith('://', start)) return null
    return {
      score: numbered ? 0.85 : 0.6,
      evidence: [{ kind: 'label', word: label }],
      span: { start: start + lead, end: start + ending },
    }
  },
  cases: {
    yes: [
      '户籍地：«甘肃省定西市临洮县洮阳镇»',
      '收货地址：«云南省大理州剑川县沙溪镇寺登村»，谢谢',
      '家庭住址 «湖南省长沙市岳麓区桃花岭社区»',
      '收货地址：«浙江省 杭州市 西湖区 文三路 138号 5幢 1单元 301室» 电话 1',
    ],
    no: [
      '地址栏输入网址',
      '地址是哪里',
      '请把地址发给我',
      '内存地址0x7ffe',
      '住院观察三天',
      '住远点也就10分钟的车程',
      '入住时发现茶杯里有水',
    ],
  },
})

/** 住荷塘月色小区: an estate by its ending, with a name that no word of the road or of speech begins. */
const isEstate =
  /^(?:在|到)?(?:(?![的了着过在是有和与去到给这那某个自己老新大小我他她它你附近同一几])[\u3400-\u9fff]){2,8}(?:小区|花园|家园|公寓|新村|嘉园|雅苑|名苑|家属院|华庭|豪庭|雅居|花苑|新苑|佳苑|华府)$/

/** 籍贯 安徽宿松: nothing but places that the country knows. */
function placesOnly(text: string): number {
  const han = /^[\u3400-\u9fff]{4,12}/.exec(text)?.[0] ?? ''
  let end = 0
  for (let length = placeNameAt(han, end); length > 0; length = placeNameAt(han, end)) end += length
  return end === han.length ? end : 0
}

/** What a stay is told of as little as a shop or a corner: those close an address only behind a stronger label. */
function isSettlement(text: string): boolean {
  return settlements.some((ending) => text.endsWith(ending))
}

const settlements = [...partEndings].filter((ending) => !looseEndings.includes(ending))

/** Endings by their last character: a text of nothing but labels asks for them at each of its characters. */
const endingsByLast = Map.groupBy(partEndings, (ending) => ending.charAt(ending.length - 1))

/** The end of the last part that an address may end with, or 0. */
function lastPart(text: string): number {
  let end = 0
  const stop = text.search(/[的了吗呢吧请将把租售]|出租|联系|电话|手机|邮编|身份证|（|\(/)
  const most = stop < 0 ? text.length : stop
  for (let at = most; at > 2; at--) {
    if (
      /[0-9A-Za-z]/.test(text.charAt(at - 1)) ||
      endingsByLast.get(text.charAt(at - 1))?.some((ending) => text.startsWith(ending, at - ending.length))
    ) {
      end = at
      break
    }
  }
  return end
}
