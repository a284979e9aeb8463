import { defineDetector } from '../../detect/detector.ts'
import { Sentences } from '../../detect/statement.ts'
import { characterTable } from '../../gazetteer/character-table.ts'
import { isCommonPair, isCommonWord } from '../../gazetteer/chinese-common-words.ts'
import { chinesePlaceShort } from '../../gazetteer/chinese-places.ts'
import { surnameClass } from '../../gazetteer/chinese-surnames.ts'
import { knownOrganisationAt } from '../../gazetteer/known-organisations.ts'
import { lazily } from '../../gazetteer/lazily.ts'
import { placeLengthAt } from '../../gazetteer/place-index.ts'
import { isChinesePublicFigure } from '../../gazetteer/public-figures.ts'
import { simplifiedCode } from '../../gazetteer/traditional-forms.ts'
import { isWorldPlaceInChinese } from '../../gazetteer/world-places.ts'
import { isBoundary } from './evidence-after.ts'
import { simplifiedOf } from './simplified-view.ts'
import { thingsSpeltLikeNames } from './things-like-names.ts'
import { isTransliterating } from './transliteration.ts'
import { WordTable } from './word-table.ts'
import { titlesAfter } from './words-after.ts'
import { functionBefore, nameLabels, postsBefore } from './words-before.ts'

/** Characters that in running text mostly mean that a foreign word is spelt. */
const typical = lazily(() =>
  characterTable(
    [
      '阿埃艾奥巴贝彼伯勃布查戴德狄迪蒂杜顿尔菲弗夫盖戈格赫霍基吉贾杰卡凯坎科柯克库拉莱兰朗劳勒雷蕾里莉琳卢鲁洛罗玛曼米姆穆纳娜内尼妮涅诺欧帕佩皮珀普奇乔切瑞萨塞桑瑟莎舒斯索塔坦汤特提蒂廷图托瓦韦维温沃希谢辛雅亚伊泽扎詹兹佐森史恩翰',
    ],
    1,
  ),
)
/** What only people do. */
const speaks = new WordTable(
  '说 说道 表示 指出 认为 强调 回应 告诉 宣布 回忆 坦言 透露 获得 加盟 打进 率领 抵达 会见 出席 辞职 去世 当选 请假 迟到 来电 打电话 已经 拿 也 和我 跟我',
)
/** What stands behind the name of a place, a people, a firm or a thing. */
const namesPlace =
  /^(?:群岛|地区|自治|共和国|大学|公司|广场|火山|海峡|机场|轿车|影视|铁塔|大街|街|酒店|沿海|境内|[东南西北]部|等地|之间|抗体|市|州|省|县|国|人|语|族|宫|山|河|湖|港|村|镇|旗|及其|牌|队)/
const least = 3
const most = 8

/** Foreign names in Chinese characters without a point: 克林顿, 伯南克; only where a word beside them speaks of a person. */
export const foreignName = defineDetector({
  kind: 'scan',
  type: 'PERSON',
  wakes: (unit) => isTransliterating(simplifiedCode(unit)),
  scan: (view, found, places) => {
    let start = -1
    let end = -1
    const simple = simplifiedOf(view)
    const sentences = new Sentences(simple)
    const flush = () => {
      if (end - start >= least) judge(simple, sentences, start, end, found)
    }
    for (const at of places) {
      if (at !== end) {
        flush()
        start = at
      }
      end = at + 1
    }
    flush()
  },
  cases: {
    yes: [
      '总统«萨科齐»说他不会参加',
      '选手«德约科维奇»获得冠军',
      '外教«伊莎多拉»老师请假了',
      '经理«安德森»已经回复邮件',
      '教练«穆里尼奥»表示满意',
      '让«史蒂文森»先生签字',
      '大家还记得,«布鲁索夫»去年冬天在这里住过。',
    ],
    no: [
      '莫斯科的天气',
      '去巴塞罗那旅游',
      '马拉松比赛说明',
      '奥林匹克精神',
      '巧克力和三明治',
      '阿拉伯数字',
      '卡路里计算',
      '拉斯维加斯的酒店',
      '吉普车在修',
      '布拉格说是布拉格',
    ],
  },
})

function judge(
  simple: string,
  sentences: Sentences,
  runStart: number,
  runEnd: number,
  found: (
    start: number,
    end: number,
    judgement: { score: number; evidence: readonly { kind: 'form'; name: string }[] },
  ) => void,
): void {
  let start = runStart
  // A post that ends in the run's first characters is no part of the name.
  for (let at = runStart; at < Math.min(runEnd - least + 1, runStart + 3); at++) {
    const word = longest(
      nameLabels.endingAt(simple, at),
      postsBefore.endingAt(simple, at),
      functionBefore.endingAt(simple, at),
    )
    if (word.length > 1 || (word !== '' && at === runStart + 1)) start = at
  }
  const end = runEnd
  if (end - start < least || end - start > most) return
  let count = 0
  for (let at = start; at < end; at++) {
    if (typical()[simple.charCodeAt(at)] === 1) count++
    const next = simple.charCodeAt(at + 1)
    const plain = at + 1 < end && end - start <= 4 && typical()[next] !== 1
    if (plain && isCommonPair(simple.charCodeAt(at), next)) return
  }
  const name = simple.slice(start, end)
  if (count < 2 || count / name.length < 0.6 || isKnown(name)) return
  const post = nameLabels.endingAt(simple, start).length > 1 || postsBefore.endingAt(simple, start).length > 1
  const bringing = post || functionBefore.endingAt(simple, start) !== ''
  const said = speaks.beginningAt(simple, end) !== '' || titlesAfter.beginningAt(simple, end).length > 1
  const before = isBoundary(simple, start - 1)
  const long = name.length >= 4 && (before || bringing) && !namesPlace.test(simple.slice(end, end + 3))
  // In a report a word that is spelt throughout, and is nothing known, is someone's name.
  const spelt =
    count / name.length >= 0.75 && (before || bringing) && !namesPlace.test(simple.slice(end, end + 3))
  if (!(post || said || long || (spelt && sentences.at(start).isStatement))) return
  // 外教伊莎贝拉老师: a word ends before it.
  const parted = isCommonPair(simple.charCodeAt(start - 2), simple.charCodeAt(start - 1))
  if (!post && !long && !spelt && !before && !bringing && !parted) return
  // A Chinese name of three whose characters all spell foreign words is the full name's matter.
  if (name.startsWith('谢谢')) return
  if (name.length === 3 && surnameClass(simple.charCodeAt(start)) > 1 && !post) return
  found(start, end, {
    // 布鲁索夫 is no 鲁索夫: the longer reading has to stand in one tier with the shorter.
    score: isChinesePublicFigure(name) ? 0.45 : post || said || (spelt && name.length > 3) ? 0.6 : 0.5,
    evidence: [{ kind: 'form', name: 'transliteration' }],
  })
}

function isKnown(name: string): boolean {
  const thing = Math.max(
    thingsSpeltLikeNames.beginningAt(name, 0).length,
    placeLengthAt(name, 0),
    knownOrganisationAt(name, 0),
  )
  if (thing > 2 || thing === name.length) return true
  for (let size = name.length; size >= Math.min(3, name.length); size--) {
    const head = name.slice(0, size)
    if (
      isWorldPlaceInChinese(head) ||
      (size > 2 && isCommonWord(head)) ||
      (size === name.length && chinesePlaceShort(head) !== null)
    )
      return true
  }
  return false
}

function longest(...words: readonly string[]): string {
  return words.reduce((best, word) => (word.length > best.length ? word : best), '')
}
