import { Class, classOf } from '../../detect/character-class.ts'
import { defineDetector } from '../../detect/detector.ts'
import { isCommonPair } from '../../gazetteer/chinese-common-words.ts'
import { simplifiedOf } from './simplified-view.ts'
import { saidAfter } from './words-after.ts'
import { functionBefore, nameLabels } from './words-before.ts'

/** What families call their children at home. From common knowledge; those that are words too need more beside them. */
const names =
  '豆豆 妞妞 乐乐 贝贝 洋洋 果果 糖糖 朵朵 团团 圆圆 萌萌 欢欢 童童 彤彤 涵涵 轩轩 浩浩 阳阳 亮亮 强强 毛毛 牛牛 虎虎 蛋蛋 丫丫 娇娇 婷婷 佳佳 嘉嘉 琪琪 嘟嘟 辰辰 晨晨 宸宸 熙熙 希希 依依 伊伊 欣欣 悦悦 甜甜 雯雯 ' +
  '莉莉 丽丽 玲玲 娜娜 康康 壮壮 帅帅 鹏鹏 飞飞 龙龙 淘淘 皮皮 米米 可可 可心 安安 平平 凡凡 楠楠 文文 雪雪 冰冰 霞霞 芳芳 红红 花花 梅梅 兰兰 珍珍 燕燕 莹莹 颖颖 倩倩 媛媛 蓉蓉 薇薇 蕾蕾 露露 苗苗 瑶瑶 睿睿 妍妍 航航 昊昊 诺诺 沐沐 桐桐 琳琳 阿宝 ' +
  '大宝 二宝 小宝 大毛 二毛 三毛 狗蛋 铁蛋 铁柱 二丫 大丫 小满 小鱼儿 小石头 小豆子 小丸子 小汤圆 小核桃 小葡萄 小苹果 小土豆 小米粒 小糯米'

/** These mean something else more often: a name only of a child that is spoken of. */
const words = new Set(
  '毛毛 圆圆 团团 大宝 二宝 小宝 三毛 可可 皮皮 平平 亮亮 小苹果 小葡萄 小土豆 小核桃 小满 花花'.split(' '),
)
const family =
  /(?:[儿女孙]子?|女儿|闺女|孩子|娃|宝贝|弟弟|妹妹|哥哥|姐姐|我家|我们家|家的|叫|小名|乳名|给|跟|和|带|接|送|陪|让|、|,|\n|^)$/
const ofChild =
  /^(?:妈妈?|爸爸?|奶奶|爷爷|外婆|外公|姥姥|姥爷|家长|老师|今[天年早晚]|昨[天晚]|发烧|感冒|咳嗽|上学|上幼|的(?:家长|妈妈|爸爸|老师|学籍|作业|成绩|学费|疫苗|生日|书包)|[两三四五六七八九十]岁|\d{1,2}岁)/

/** Names of children at home: 豆豆, 妞妞, 铁蛋; where a family or a class speaks of them. */
export const petName = defineDetector({
  kind: 'anchored',
  type: 'PERSON',
  anchors: names.split(' '),
  locate: (view, anchorStart, anchorEnd) => {
    const simple = simplifiedOf(view)
    const name = simple.slice(anchorStart, anchorEnd)
    const before = beforeWeight(simple, anchorStart)
    const isOfChild = ofChild.test(simple.slice(anchorEnd, anchorEnd + 5))
    const after = isOfChild ? 3 : afterWeight(simple, anchorEnd)
    const isWord = words.has(name) || isCommonPair(name.charCodeAt(0), name.charCodeAt(1))
    return before + after >= (isWord ? 4 : 3) ? { start: anchorStart, end: anchorEnd } : null
  },
  judge: () => ({ score: 0.6, evidence: [{ kind: 'list', name: 'names at home' }] }),
  cases: {
    yes: [
      '«豆豆»今天发烧了，请假一天',
      '女儿小名叫«朵朵»，今年五岁',
      '«妞妞»妈妈您好',
      '我跟«壮壮»、«佳佳»一起去',
      '老师，«轩轩»的作业忘带了',
      '我表哥«铁柱»在外地打工',
    ],
    no: [
      '毛毛雨下了一天',
      '一块大石头挡住了路',
      '宝宝几个月可以吃辅食',
      '花花世界',
      '亮亮的星星',
      '平平无奇的一天',
      '豆豆鞋好看吗',
      '可可粉怎么冲',
    ],
  },
})

function beforeWeight(simple: string, at: number): number {
  const text = simple.slice(Math.max(0, at - 4), at)
  if (nameLabels.endingAt(simple, at).length > 1) return 3
  if (family.test(text)) return at === 0 || /[,\n]$/.test(text) ? 1.5 : 2.5
  if (functionBefore.endingAt(simple, at) !== '') return 1.5
  return isHan(simple, at - 1) ? -2 : 1
}

function afterWeight(simple: string, at: number): number {
  if (!isHan(simple, at)) return 1.5
  if (saidAfter.beginningAt(simple, at) !== '') return 1.5
  return isCommonPair(simple.charCodeAt(at), simple.charCodeAt(at + 1)) ? 0.5 : -3
}

function isHan(text: string, at: number): boolean {
  return (classOf(text.charCodeAt(at)) & Class.han) !== 0
}
