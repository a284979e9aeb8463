import { defineDetector } from '../../detect/detector.ts'
import { simplifiedCode } from '../../gazetteer/traditional-forms.ts'
import { simplifiedOf } from './simplified-view.ts'
import { WordTable } from './word-table.ts'
import { functionBefore, nameLabels } from './words-before.ts'

/**
 * What Tibetan and Mongolian names are made of, as they are written in Chinese. From common knowledge of the two
 * traditions of naming: a Tibetan name joins two of its words, a Mongolian one is a word or joins two.
 */
const tibetan = new WordTable(`
  扎西 多吉 次仁 才仁 卓玛 央金 洛桑 罗桑 丹增 旦增 尼玛 达瓦 格桑 平措 顿珠 强巴 索朗 索南 普布 边巴 仁增 白玛 班玛 拉姆 曲珍 德吉 德庆 巴桑 旺堆
  旺姆 旺久 加措 嘉措 坚赞 江村 才让 才旦 卓嘎 拉珍 玉珍 央宗 央珍 桑珠 桑杰 晋美 久美 土登 图登 阿旺 贡布 贡嘎 群培 曲扎 次旺 次旦 次珍 米玛 拉巴 扎巴
  格列 伦珠 朗杰 南杰 仁青 仁钦 永青 益西 赤列 赤来 嘎玛 噶玛 措姆 拥措 梅朵 白珍 丹巴 东珠 顿旦 云丹 俄金 希热 喜饶 罗布 诺布 曲措 周措
`)
const mongolian = new WordTable(`
  巴特尔 巴图 巴雅尔 巴根 娜仁 托娅 图雅 高娃 其木格 其其格 琪琪格 格日勒 格日乐 萨仁 斯琴 斯日古楞 乌云 乌兰 阿古拉 布和 宝音
  呼和 那日苏 那木罕 哈斯 额尔德尼 敖登 敖敦 朝鲁 朝克图 苏和 苏德 吉日嘎拉 达来 孟和 毕力格 毕力格图 乌力吉 特木尔 铁木尔 青格勒 青格乐 阿拉坦 吉雅
  奥云 塔娜 通拉嘎 莫日根 牧仁 包力高 恩和 伊德尔 满都拉 满都呼 嘎日迪 乌恩其 苏布德 乌仁 图娅 萨日娜 苏日娜
`)
const wholeNames = new Set(
  '巴特尔 其木格 其其格 琪琪格 那日苏 格日勒 阿古拉 朝克图 特木尔 铁木尔 莫日根 青格勒 吉日嘎拉 乌力吉 毕力格 苏布德 萨日娜 苏日娜'.split(
    ' ',
  ),
)

/** Tibetan and Mongolian names, which have no surname: 洛桑次仁, 娜仁高娃. */
export const syllableName = defineDetector({
  kind: 'scan',
  type: 'PERSON',
  wakes: (unit) => beginsName(simplifiedCode(unit)),
  scan: (view, found, places) => {
    const simple = simplifiedOf(view)
    let read = 0
    for (const at of places) {
      if (at < read) continue
      const end = endOf(simple, at)
      if (end === 0) continue
      const label = nameLabels.endingAt(simple, at) || functionBefore.endingAt(simple, at)
      found(at, end, {
        score: end - at >= 4 || label ? 0.9 : 0.7,
        evidence: [
          { kind: 'list', name: 'Tibetan and Mongolian names' },
          ...(label ? [{ kind: 'label', word: label } as const] : []),
        ],
      })
      read = end
    }
  },
  cases: {
    yes: [
      '«索朗次仁»明天到拉萨',
      '联系人:«格桑梅朵»',
      '牧民«特木尔»家的羊',
      '«斯琴图雅»、«旦增平措»都签了字',
      '| «白玛曲珍» | 138 |',
      '请«那日苏»接电话',
    ],
    no: ['扎西德勒', '乌兰察布市', '呼和浩特的天气', '拉姆达表达式', '达瓦孜表演', '罗布泊在哪里'],
  },
})

function beginsName(code: number): boolean {
  return tibetan.beginsWith(code) || mongolian.beginsWith(code)
}

/** Where a name that begins at `at` ends, or 0. */
function endOf(simple: string, at: number): number {
  for (const parts of [tibetan, mongolian]) {
    const first = parts.beginningAt(simple, at)
    if (first.length < 2) continue
    const second = parts.beginningAt(simple, at + first.length)
    if (second.length > 1) return at + first.length + second.length
    if (first.length >= 3 && wholeNames.has(first)) return at + first.length
  }
  return 0
}
