import { Class, classOf } from '../../detect/character-class.ts'
import { defineDetector } from '../../detect/detector.ts'
import { isCommonPair, isCommonWord } from '../../gazetteer/chinese-common-words.ts'
import { givenCharacterScore } from '../../gazetteer/chinese-given-characters.ts'
import {
  isCompoundSurname,
  mayBeginCompoundSurname,
  surnameClass,
  surnameScore,
} from '../../gazetteer/chinese-surnames.ts'
import { isBoundary } from './evidence-after.ts'
import { fullNamesAt } from './full-name.ts'
import { simplifiedOf } from './simplified-view.ts'
import { saidAfter, shortTitles, titlesAfter } from './words-after.ts'
import { functionBefore, nameLabels, postsBefore } from './words-before.ts'

/** A surname and a form of address or a post: 王总, 张医生, 欧阳老师. */
export const titledName = defineDetector({
  kind: 'scan',
  type: 'PERSON',
  scan: (view, found) => {
    const { text } = view
    const simple = simplifiedOf(view)
    for (let at = 0; at < text.length; at++) {
      const unit = text.charCodeAt(at)
      const given = familiar.includes(text.charAt(at + 1)) && givenCharacterScore(unit) >= 4
      const single = surnameClass(unit) > 0 || given
      const size =
        mayBeginCompoundSurname(unit) && isCompoundSurname(simple.slice(at, at + 2)) ? 2 : single ? 1 : 0
      if (size === 0) continue
      const title = titlesAfter.beginningAt(simple, at + size)
      if (title === '') continue
      const end = at + size + title.length
      const weight =
        (size === 2 ? 6 : Math.max(surnameScore(unit) + surnameClass(unit), given ? 2 : -9)) +
        before(simple, at) +
        after(simple, at, title, end)
      if (weight < 4 || endsFullName(text, simple, at, at + size)) continue
      if (
        size === 1 &&
        seldom.includes(simple.charAt(at)) &&
        !(title.length > 1 && isBoundary(simple, at - 1))
      )
        continue
      found(at, end, {
        score: weight >= 9 ? 0.85 : 0.7,
        evidence: [
          { kind: 'list', name: 'surnames' },
          { kind: 'label', word: title },
        ],
      })
      at = end - 1
    }
  },
  cases: {
    yes: [
      '«王总»好,合同已发',
      '«赵老师»说明天补课',
      '和«钱经理»约了三点',
      '«欧阳女士»来电咨询',
      '«孙师傅»什么时候上门',
      '请«吴主任»批示,抄送«郑处长»',
      '«冯太太»的包裹',
      '«謝小姐»您好',
    ],
    no: [
      '他总是迟到',
      '最高总成交额',
      '任何经理都可以审批',
      '常用工具有哪些',
      '全体同学请注意',
      '安全主任培训',
      '周总理的名言',
      '高工资的岗位',
      '时局不稳',
      '谢谢老师',
    ],
  },
})

/** What follows a part of a given name among friends: 丽姐, 强哥. */
const familiar = '哥姐叔姨嫂'

/** Surnames that before a title are nearly always the word that they also are: 向记者, 党领导, 代市长. */
const seldom = '向党代全和时能有家年经应由成从但所相别于常老'

/** 秀兰妈妈 after 罗: the title belongs to the whole name. */
function endsFullName(text: string, simple: string, at: number, end: number): boolean {
  if (nameLabels.endingAt(simple, at).length > 1 || postsBefore.endingAt(simple, at) !== '') return false
  for (let start = at - 1; start >= 0 && start >= at - 2; start--) {
    if (
      fullNamesAt(text, simple, start, 0).some(
        (name) => name.end === end && name.weight > (isBoundary(simple, start - 1) ? 0 : 3),
      )
    )
      return true
  }
  return false
}

function before(simple: string, at: number): number {
  const unit = simple.charCodeAt(at - 1)
  if (unit === simple.charCodeAt(at)) return -7
  if (at === 0 || (classOf(unit) & Class.han) === 0) return 2
  if (nameLabels.endingAt(simple, at).length > 1 || postsBefore.endingAt(simple, at)) return 2
  if (isCommonPair(unit, simple.charCodeAt(at))) {
    const word = functionBefore.endingAt(simple, at)
    return word.length > 1 ? -1 : -7
  }
  if (functionBefore.endingAt(simple, at)) return 2
  return isCommonPair(simple.charCodeAt(at - 2), unit) ? 1 : 0
}

function after(simple: string, at: number, title: string, end: number): number {
  const first = simple.charCodeAt(end - title.length)
  if (title.length === 1 && isCommonPair(simple.charCodeAt(end - 2), first)) return -7
  if (isCommonWord(simple.slice(at, end))) return -7
  const unit = simple.charCodeAt(end)
  const short = title.length === 1 && shortTitles.includes(title)
  if ((classOf(unit) & Class.han) === 0 || end >= simple.length) return short ? 1 : 3
  const cut = isCommonPair(simple.charCodeAt(end - 1), unit)
  const said = saidAfter.beginningAt(simple, end)
  if (cut) return said.length > 0 && !short ? 1 : said.length > 1 ? -1 : -9
  if (said) return short ? 1 : 3
  return short ? -1 : 2
}
