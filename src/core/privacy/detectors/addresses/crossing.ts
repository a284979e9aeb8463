import { defineDetector } from '../../detect/detector.ts'
import { Sentences } from '../../detect/statement.ts'
import { simplifiedOf } from '../chinese-names/simplified-view.ts'
import { tailEnd } from './chinese-address-end.ts'
import { addressStart } from './chinese-address-start.ts'

const road = /(?:路|街|道|巷|线)$/
const corner =
  /(?:[东西南北]{1,2}(?:角|侧|边|面|口)|附近|旁边?|[往向][东西南北]\d{1,4}米(?:处|路[东西南北])?|处)/y

/**
 * A crossing of roads, with its corner: where one lives or waits, where the town is said or both roads are.
 * Source: GB/T 23705-2009 (places by what stands near them).
 */
export const crossing = defineDetector({
  kind: 'anchored',
  type: 'ADDRESS',
  anchors: [
    '路口',
    '交叉口',
    '交口',
    '交汇处',
    '交叉路口',
    '交界处',
    '丁字路口',
    '十字路口',
    '交叉處',
    '交匯處',
  ],
  locate: (view, anchorStart, anchorEnd) => {
    const { text } = view
    let { start, known } = addressStart(view, anchorStart, 0)
    // 文二|路口: the ending holds the road's own.
    const named = text[anchorStart] === '路' ? anchorStart + 1 : anchorStart
    if (!road.test(text.slice(start, named)) || anchorStart - start < 3) return null
    let both = false
    if ('与和及與'.includes(text.charAt(start - 1) || 'x')) {
      const other = addressStart(view, start - 1, 0)
      const first = text.slice(other.start, start - 1)
      if (road.test(first) && first.length >= 3) {
        start = other.start
        known = other.known
        both = true
      }
    }
    if (!known && !both) return null
    if (!known && !new Sentences(simplifiedOf(view)).at(start).isStatement) return null
    corner.lastIndex = anchorEnd
    let end = corner.test(text) ? corner.lastIndex : anchorEnd
    end = tailEnd(text, end)
    return { start, end }
  },
  judge: () => ({ score: 0.7, evidence: [{ kind: 'form', name: 'GB/T 23705' }] }),
  cases: {
    yes: [
      '我在«南京市鼓楼区中山北路与湖南路交叉口»等你',
      '他说车祸发生在«振兴路与文昌路交叉口西南角»，当时下着雨',
      '送到«昆山市玉山镇前进路和长江路路口»',
      '店在«合肥市包河区马鞍山路与望江路交汇处附近»',
      '约在«杭州市文二路口»见',
      '「«武汉市解放大道与黄浦大街交叉口东北角»」',
    ],
    no: [
      '十字路口怎么让行',
      '在路口左转',
      '人生的路口',
      '两条直线的交叉口',
      '前方路口拥堵',
      '学校门口的丁字路口',
    ],
  },
})
