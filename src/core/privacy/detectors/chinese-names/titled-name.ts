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
import { simplifiedCode } from '../../gazetteer/traditional-forms.ts'
import { isBoundary } from './evidence-after.ts'
import { fullNamesAt } from './full-name.ts'
import { simplifiedOf } from './simplified-view.ts'
import { thingsLikeNames } from './things-like-names.ts'
import { saidAfter, shortTitles, titlesAfter } from './words-after.ts'
import { functionBefore, nameLabels, postsBefore } from './words-before.ts'

/** A surname and a form of address or a post: 王总, 张医生, 欧阳老师. */
export const titledName = defineDetector({
  kind: 'scan',
  type: 'PERSON',
  wakes: (unit) => titlesAfter.beginsWith(simplifiedCode(unit)),
  scan: (view, found, titles) => {
    const { text } = view
    const simple = simplifiedOf(view)
    let read = 0
    for (const titleStart of titles) {
      const title = titlesAfter.beginningAt(simple, titleStart)
      if (title === '') continue
      for (const size of [2, 1]) {
        const at = titleStart - size
        if (at < read || surnameSize(text, simple, at) !== size) continue
        if (thingsLikeNames.beginningAt(simple, at).length >= size + title.length) continue
        const score = scoreOf(text, simple, at, size, title)
        if (score === 0) continue
        read = titleStart + title.length
        found(at, read, {
          score,
          evidence: [
            { kind: 'list', name: 'surnames' },
            { kind: 'label', word: title },
          ],
        })
      }
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
      '康师傅方便面怎么煮',
    ],
  },
})

/** What follows a part of a given name among friends: 丽姐, 强哥. */
const familiar = '哥姐叔姨嫂'

/** Surnames that before a title are nearly always the word that they also are: 向记者, 党领导, 代市长. */
const seldom = '向党代全和时能有家年经应由成从但所相别于常老'

/** Behind 任 the others are posts that someone holds: 任出纳. */
const addresses = new Set(
  '先生 女士 小姐 太太 同学 老师 医生 大夫 师傅 阿姨 叔叔 大爷 大妈 大姐 大哥 总 工 哥 姐'.split(' '),
)

/** Whether a part of a given name stands at `at`, as friends call one another by it. */
function isFamiliar(text: string, at: number): boolean {
  return familiar.includes(text.charAt(at + 1)) && givenCharacterScore(text.charCodeAt(at)) >= 4
}

/** How many characters of a surname begin at `at`; 0 for none. */
function surnameSize(text: string, simple: string, at: number): number {
  const unit = text.charCodeAt(at)
  if (mayBeginCompoundSurname(unit) && isCompoundSurname(simple.slice(at, at + 2))) return 2
  return surnameClass(unit) > 0 || isFamiliar(text, at) ? 1 : 0
}

function scoreOf(text: string, simple: string, at: number, size: number, title: string): number {
  const unit = text.charCodeAt(at)
  const end = at + size + title.length
  const own =
    size === 2 ? 6 : Math.max(surnameScore(unit) + surnameClass(unit), isFamiliar(text, at) ? 2 : -9)
  const weight = own + before(simple, at) + after(simple, at, title, end)
  if (weight < 4 || endsFullName(text, simple, at, at + size)) return 0
  if (simple.charAt(at) === '任' && !addresses.has(title) && at > 0 && simple.charAt(at - 1) !== '\n')
    return 0
  const isWord = size === 1 && seldom.includes(simple.charAt(at))
  if (isWord && !(title.length > 1 && isBoundary(simple, at - 1))) return 0
  return weight >= 9 ? 0.85 : 0.7
}

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
  // 芳姐瞪了他一眼, 强哥站起来
  if (
    short &&
    isFamiliarTitle(title) &&
    ('了着过起'.includes(simple.charAt(end + 1)) || isCommonPair(unit, simple.charCodeAt(end + 1)))
  )
    return 0.5
  return short ? -1 : 2
}

function isFamiliarTitle(title: string): boolean {
  return title.length === 1 && familiar.includes(title)
}
