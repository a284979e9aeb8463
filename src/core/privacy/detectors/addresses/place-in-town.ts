import { defineDetector } from '../../detect/detector.ts'
import { Sentences } from '../../detect/statement.ts'
import { simplifiedOf } from '../chinese-names/simplified-view.ts'
import { tailEnd } from './chinese-address-end.ts'
import { addressStart } from './chinese-address-start.ts'
import { endingBefore, estateEndings, roadEndings } from './chinese-endings.ts'

/** Words behind which one says where one is, lives or meets. */
const where = /(?:[在住到去往至从]|位于|送|寄|放|停)$/

/**
 * A place beside a road or a building of a known town: 樊城区长虹路武商广场附近. Who asks what is near a place is left.
 * Source: GB/T 23705-2009 (places by what stands near them).
 */
export const placeInTown = defineDetector({
  kind: 'anchored',
  type: 'ADDRESS',
  anchors: [
    '附近',
    '对面',
    '斜对面',
    '旁边',
    '隔壁',
    '楼下',
    '门口',
    '后面',
    '北门',
    '南门',
    '东门',
    '西门',
    '對面',
    '附近',
  ],
  locate: (view, anchorStart) => {
    const { text } = view
    const simple = simplifiedOf(view)
    const { start, known } = addressStart(view, anchorStart, 0)
    if (!known || anchorStart - start < 6) return null
    if (
      endingBefore(text, anchorStart, roadEndings) === 0 &&
      endingBefore(text, anchorStart, estateEndings) === 0
    )
      return null
    const sentence = new Sentences(simple).at(start)
    const said = where.test(simple.slice(Math.max(0, start - 2), start))
    if (
      !said ||
      /[吗呢哪谁?]|什么|怎|多少|推荐|攻略|有没有|好吃|好玩/.test(
        simple.slice(sentence.start, sentence.end + 1),
      )
    )
      return null
    return { start, end: tailEnd(text, anchorStart) }
  },
  judge: () => ({ score: 0.65, evidence: [{ kind: 'form', name: 'GB/T 23705' }] }),
  cases: {
    yes: [
      '我在«襄阳市樊城区长虹路人民广场附近»等你',
      '车停在«宁波市江北区外滩大厦对面»，你过来取',
      '钥匙放在«苏州市姑苏区平江路小区门口»了',
      '他住«济南市历下区文化东路隔壁»，走路五分钟',
      '我到«长沙市五一广场北门»了',
      '东西送到«西安市高新路科技大厦楼下»，打我电话',
    ],
    no: [
      '北京市朝阳区望京小街附近有什么好吃的',
      '上海外滩附近的酒店推荐',
      '学校对面的文具店',
      '在小区门口等你',
      '去北京附近玩',
      '杭州西湖旁边怎么停车',
    ],
  },
})
