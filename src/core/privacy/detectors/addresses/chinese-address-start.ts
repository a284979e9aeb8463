import { Class, classOf } from '../../detect/character-class.ts'
import type { View } from '../../detect/view.ts'
import { placeLengthAt } from '../../gazetteer/place-index.ts'
import { simplifiedOf } from '../chinese-names/simplified-view.ts'

/** Words after which an address begins; a word of one character is none inside the names listed with it. */
const stops: Readonly<Record<string, RegExp | null>> = {
  在: null,
  住: null,
  到: null,
  是: null,
  我: null,
  你: null,
  本: /本(?:溪|部)|日本/,
  您: null,
  他: null,
  她: null,
  们: null,
  的: null,
  了: null,
  给: null,
  寄: null,
  送: null,
  发: /[开]发|发[展]/,
  搬: null,
  把: null,
  去: null,
  往: null,
  与: null,
  及: null,
  址: null,
  於: null,
  寓: /公寓/,
  于: /于(?:洪|田|都|家)|单于/,
  至: /至(?:善|诚|正)/,
  为: /为民|有为/,
  从: /从化/,
  放: /解放/,
  将: /将(?:台|军|乐)/,
  由: /自由|由(?:拳)/,
  收: null,
  邮: /邮(?:电|政)/,
  家: /家[口庄港界园属湾]|[\u4e00-\u9fff]家(?:[\u4e00-\u9fff]?(?:村|屯|沟|湾|坪|畈|坝|寨)|路|街|巷|桥|河|浜|嘴)/,
  和: /和[平田县顺谐政睦润美泰信兴盛]|[太协共祥义人永中呼富]和|和[楼樓苑园邨庭]/,
}

/** The farthest back that an address reaches before its house number. */
const reach = 44

/**
 * Where the address begins that holds the house number or block at `anchor`: after the last word that cannot be part of
 * it, at the first place that the country knows, if one stands there.
 */
export function addressStart(view: View, anchor: number, least: number): { start: number; known: boolean } {
  const { text } = view
  const simple = simplifiedOf(view)
  let start = anchor
  while (
    start > least &&
    anchor - start < reach &&
    isAddressUnit(text, start - 1) &&
    !isStop(text, start - 1)
  )
    start--
  start = afterLabels(view, start, anchor)
  for (let at = start; at < anchor - 1; at++) {
    const length = placeLengthAt(simple, at)
    if (length > 0 && at + length <= anchor) return { start: at, known: true }
  }
  return { start, known: false }
}

function isAddressUnit(text: string, at: number): boolean {
  const unit = text.charCodeAt(at)
  if ((classOf(unit) & Class.han) !== 0) return true
  // 江苏省 苏州市 吴中区 …
  if (unit === 0x20) return '省市区區县縣镇鎮乡鄉道路街'.includes(text.charAt(at - 1)) && at > 1
  const next = text.charCodeAt(at + 1)
  // "8号路", "A座", "(西区)", a hyphen between numbers.
  if ((classOf(unit) & (Class.digit | Class.upper)) !== 0)
    return (classOf(next) & (Class.han | Class.digit | Class.upper)) !== 0
  return (
    (unit === 0x28 || unit === 0x29 || unit === 0x2d || unit === 0xb7) &&
    at > 0 &&
    (classOf(text.charCodeAt(at - 1)) & (Class.han | Class.digit)) !== 0
  )
}

function isStop(text: string, at: number): boolean {
  const within = stops[text.charAt(at)]
  if (within === undefined) return false
  return within === null || !within.test(text.slice(Math.max(0, at - 1), at + 3))
}

/** An address does not reach back over a label: 住址浙江省…, 电话13…地址…. */
function afterLabels({ labels }: View, start: number, anchor: number): number {
  let low = 0
  let high = labels.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((labels[middle]?.end ?? 0) <= anchor) low = middle + 1
    else high = middle
  }
  for (let at = low - 1; at >= 0; at--) {
    const hit = labels[at]
    if (!hit || hit.end <= start) break
    if (hit.end < anchor && hit.value === undefined && hit.end - hit.start >= 2) return hit.end
  }
  return start
}
