import { Class, classOf } from '../../detect/character-class.ts'
import { defineDetector, type Span } from '../../detect/detector.ts'
import type { View } from '../../detect/view.ts'
import { isCommonPair } from '../../gazetteer/chinese-common-words.ts'
import { simplifiedOf } from './simplified-view.ts'
import { isTransliterating } from './transliteration.ts'
import { saidAfter, titlesAfter } from './words-after.ts'
import { functionBefore, nameLabels, postsBefore } from './words-before.ts'

/** The point between the parts of a name, in the forms that keyboards give it: · ‧ • ・ ᛫ ⋅ ∙ */
const points = /[\u00b7\u2027\u2022\u30fb\u16eb\u22c5\u2219]/
const longestPart = 8

/**
 * Names whose parts a point parts: of Uyghurs, Kazakhs and others (阿卜杜拉·买买提), and of foreigners (卡米拉·桑切斯).
 * Source: GB/T 15834-2011, 4.14 (间隔号); the point is U+00B7 by GB 18030.
 */
export const dottedName = defineDetector({
  kind: 'scan',
  type: 'PERSON',
  wakes: (unit) => points.test(String.fromCharCode(unit)),
  scan: (view, found, places) => {
    let from = 0
    for (const at of places) {
      if (at < from) continue
      const span = nameAround(view, at, from)
      from = span ? span.end : at + 1
      if (span) {
        found(span.start, span.end, {
          score: 0.9,
          evidence: [{ kind: 'form', name: 'name in parts, GB/T 15834' }],
        })
      }
    }
  },
  cases: {
    yes: [
      '«阿卜力孜·吐尔逊»的同事«安东尼奥·维瓦尔第»没来',
      '联系人:«古丽娜尔·依明»,电话',
      '昨天«卡米拉·桑切斯»女士来电',
      '把材料交给«努尔兰·哈布里»说一声',
      '1、«艾力江·玉素甫» 2、«迈克尔·亨利·汤普森»',
      '抄送«索菲亚・罗西»',
      '我是«库尔班·阿布都热合曼»，从和田来',
    ],
    no: [
      '产品·设计·运营三个部门',
      '《论语·学而》讲的是什么',
      '第一章·总论',
      '今日推荐·新品上市',
      '宋词·水调歌头',
      '北京·上海·广州',
    ],
  },
})

function nameAround(view: View, point: number, from: number): Span | null {
  const simple = simplifiedOf(view)
  const start = startOfPart(simple, point, from)
  if (start === null) return null
  let end = point
  while (points.test(simple.charAt(end))) {
    const last = endOfPart(simple, end + 1)
    if (last === null) return null
    end = last
  }
  const parts = simple.slice(start, end).split(points)
  let typical = 0
  let all = 0
  for (const part of parts) {
    let own = 0
    for (let at = 0; at < part.length; at++) {
      all++
      if (isTransliterating(part.charCodeAt(at))) own++
    }
    if (own < part.length && isWord(part)) return null
    typical += own
  }
  if (all < 3 || typical / all < 0.6) return null
  return { start, end }
}

/** Parts that are words are headings and titles of books. */
function isWord(part: string): boolean {
  return part.length === 2 && isCommonPair(part.charCodeAt(0), part.charCodeAt(1))
}

/** Goes left while the characters are those of names; stops after a word that brings a name. */
function startOfPart(simple: string, point: number, from: number): number | null {
  let at = point
  while (at > from && point - at < longestPart && isHan(simple, at - 1)) {
    const before =
      nameLabels.endingAt(simple, at) ||
      postsBefore.endingAt(simple, at) ||
      functionBefore.endingAt(simple, at)
    if (at < point && before !== '' && point - at >= 2 && !transliterates(simple, at - before.length, at))
      break
    if (!isTransliterating(simple.charCodeAt(at - 1)) && !likelyPart(simple, at - 1)) break
    at--
  }
  // 让·杜邦, 查·巴特尔: one character of any kind between two marks.
  if (at === point && at > from && isHan(simple, at - 1) && !isHan(simple, at - 2)) at--
  return point - at >= 1 ? at : null
}

function transliterates(simple: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (!isTransliterating(simple.charCodeAt(at))) return false
  return end - start === 1
}

/** A character that names have now and then, inside of such a name. */
function likelyPart(simple: string, at: number): boolean {
  return (
    !isCommonPair(simple.charCodeAt(at - 1), simple.charCodeAt(at)) &&
    isTransliterating(simple.charCodeAt(at - 1)) &&
    (isTransliterating(simple.charCodeAt(at + 1)) || points.test(simple.charAt(at + 1)))
  )
}

function endOfPart(simple: string, start: number): number | null {
  let at = start
  while (at - start < longestPart && isHan(simple, at)) {
    // 阿布都拉: the word for "all" is a sound there.
    const isSound = /^[布卜不]都/.test(simple.slice(at - 1, at + 1))
    if (at - start >= 2 && !isSound) {
      const after = titlesAfter.beginningAt(simple, at) || saidAfter.beginningAt(simple, at)
      if (after.length > 1 || (after !== '' && !isTransliterating(simple.charCodeAt(at)))) break
    }
    if (!isTransliterating(simple.charCodeAt(at)) && !(at > start && likelyPart(simple, at))) break
    at++
  }
  return at - start >= 1 ? at : null
}

function isHan(text: string, at: number): boolean {
  return (classOf(text.charCodeAt(at)) & Class.han) !== 0
}
