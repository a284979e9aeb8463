import { Class, classOf } from '../../detect/character-class.ts'
import { defineDetector } from '../../detect/detector.ts'
import { isCommonPair } from '../../gazetteer/chinese-common-words.ts'
import { givenCharacterScore } from '../../gazetteer/chinese-given-characters.ts'
import { surnameClass, surnameScore } from '../../gazetteer/chinese-surnames.ts'
import { simplifiedOf } from './simplified-view.ts'
import { thingsLikeNames } from './things-like-names.ts'
import { isTransliterating } from './transliteration.ts'
import { saidAfter } from './words-after.ts'
import { functionBefore, nameLabels, postsBefore } from './words-before.ts'

/** 小, 老, 阿 */
const isPrefix = (unit: number) => unit === 0x5c0f || unit === 0x8001 || unit === 0x963f

/** What colleagues call one another: 小陈, 老周, 阿强. */
export const nickname = defineDetector({
  kind: 'scan',
  type: 'PERSON',
  wakes: isPrefix,
  scan: (view, found, places) => {
    const { text } = view
    const simple = simplifiedOf(view)
    for (const at of places) {
      if (at + 1 >= text.length) break
      const unit = text.charCodeAt(at)
      const second = text.charCodeAt(at + 1)
      const weight = own(unit, second) + before(simple, at) + after(simple, at + 2)
      if (weight < 5 || thingsLikeNames.beginningAt(simple, at) !== '') continue
      // Lists of words have 老张 and 小李 too: only other surnames are asked.
      const great = surnameClass(second) === 3 && surnameScore(second) >= 4
      if (!great && isCommonPair(unit, simple.charCodeAt(at + 1))) continue
      found(at, at + 2, { score: 0.6, evidence: [{ kind: 'form', name: '小/老/阿' }] })
    }
  },
  cases: {
    yes: [
      '让«小郑»明天带上电脑',
      '找«老蒋»拿钥匙',
      '«阿芳»刚才打电话来',
      '中介«老薛»带我看的房',
      '«小邓»、«小谭»都请假了',
      '快递员«小曹»电话是多少',
    ],
    no: [
      '小米手机怎么样',
      '老师好',
      '阿里云怎么续费',
      '小时候住在乡下',
      '小区门口',
      '老年人怎么用手机',
      '小白兔爱吃萝卜',
      '最小公倍数',
      '大小关系',
      '阿尔卑斯山',
    ],
  },
})

function own(prefix: number, second: number): number {
  const surname = surnameClass(second) >= 2 ? surnameScore(second) : -9
  const given = givenCharacterScore(second)
  if (prefix === 0x963f) return Math.max(surname, isTransliterating(second) ? given - 1 : given)
  // 小芳, 小婷: a part of a given name, where it is hardly anything else.
  return prefix === 0x5c0f && given >= 5 ? Math.max(surname, given - 3) : surname
}

function before(simple: string, at: number): number {
  const unit = simple.charCodeAt(at - 1)
  if (/\d ?$/.test(simple.slice(Math.max(0, at - 2), at))) return -5
  if (at === 0 || (classOf(unit) & Class.han) === 0) return 1.5
  if (isCommonPair(unit, simple.charCodeAt(at))) return -5
  if (nameLabels.endingAt(simple, at).length > 1 || postsBefore.endingAt(simple, at)) return 4
  if (functionBefore.endingAt(simple, at)) return 2
  return -1
}

function after(simple: string, end: number): number {
  const unit = simple.charCodeAt(end)
  if (end >= simple.length || (classOf(unit) & Class.han) === 0) return 1.5
  if (isCommonPair(simple.charCodeAt(end - 1), unit)) return -5
  if (saidAfter.beginningAt(simple, end)) return 2
  return isCommonPair(unit, simple.charCodeAt(end + 1)) ? 0 : -3
}
