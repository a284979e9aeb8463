import { Class, classOf } from '../../detect/character-class.ts'
import { isCommonPair } from '../../gazetteer/chinese-common-words.ts'
import { formLabels, functionBefore, nameLabels, postsBefore } from './words-before.ts'

/** What the text before a candidate says: log2 of the odds that it gives, and the label where there is one. */
export interface EvidenceBefore {
  readonly weight: number
  readonly label: string | null
  /** A label and a mark that parts it from its value: what follows is a name almost whatever it is. */
  readonly certain: boolean
  /** The label is one that a form writes right before a name (患者, 收件人), where even a word is one. */
  readonly form: boolean
}

const tied: EvidenceBefore = { weight: 14, label: '', certain: true, form: true }
const furthestMark = 24
/** The last line of a letter before the name. */
const closing = /(?:敬礼|商祺|时祺|安好|安康|敬上|谨启|敬启|此致)[!,.。! ]{0,3}\n\s{0,8}$/
const signed: EvidenceBefore = { weight: 8, label: '敬礼', certain: false, form: true }

/**
 * `simple` is the text in simplified characters; `at` is where the candidate begins; `lastEnd` is where the name before
 * ended, or -1.
 */
export function evidenceBefore(simple: string, at: number, lastEnd: number): EvidenceBefore {
  const gap = leftOfMarks(simple, at)
  if (gap <= 0) return weak(2)
  const unit = simple.charCodeAt(gap - 1)
  if (isHan(unit)) return afterHan(simple, gap, at)
  const mark = simple.charAt(gap - 1)
  if (mark === '\n') return closing.test(simple.slice(Math.max(0, gap - 16), gap)) ? signed : weak(2)
  if (mark === '@') return { weight: 9, label: '@', certain: false, form: true }
  if (isListMark(mark) && lastEnd >= 0 && betweenNames(lastEnd, gap)) return weak(6)
  if (mark === ':' || mark === '=' || mark === '|' || mark === '(') {
    const label = labelBefore(simple, gap - 1)
    if (label) return { ...tied, label }
    return weak(mark === '(' ? 1 : 2.5)
  }
  if (mark === ')') {
    // "甲方(出租方)张三", "联系人(父亲)张三"
    const open = simple.lastIndexOf('(', gap - 1)
    if (open > 0 && gap - open <= furthestMark) {
      const label = nameLabels.endingAt(simple, open)
      if (label) return { weight: 8, label, certain: false, form: true }
    }
    return weak(0.5)
  }
  if (mark === '、') return weak(2)
  return weak(classOf(unit) === 0 ? 2 : gap < at ? 1.5 : 0)
}

/** Whether a label may end before `at`: a cheap question before the dear one. */
export function mayFollowLabel(simple: string, at: number): boolean {
  const unit = simple.charCodeAt(at - 1)
  return (
    at === 0 ||
    !isHan(unit) ||
    unit === 0x662f ||
    unit === 0x4e3a ||
    unit === 0x53eb ||
    nameLabels.endsWith(unit) ||
    postsBefore.endsWith(unit)
  )
}

/** Whether "A、B和" is all that stands between two names. */
function betweenNames(lastEnd: number, gap: number): boolean {
  return gap - lastEnd <= 3 && gap > lastEnd
}

function isListMark(mark: string): boolean {
  return mark === '、' || mark === ',' || mark === '/' || mark === ';' || mark === '和'
}

function afterHan(simple: string, gap: number, at: number): EvidenceBefore {
  const parted = gap < at
  const label = nameLabels.endingAt(simple, gap)
  // 报警人文明: 人文 is a word, and a label of three characters is no chance.
  const cut =
    !parted &&
    isCommonPair(simple.charCodeAt(gap - 1), simple.charCodeAt(at)) &&
    !(label.length > 2 && formLabels.endingAt(simple, gap) !== '')
  if (label.length > 1) {
    if (parted) return { weight: 12, label, certain: true, form: true }
    return {
      weight: cut ? 2 : 7,
      label,
      certain: false,
      form: !cut && formLabels.endingAt(simple, gap) !== '',
    }
  }
  // 3床盛夏家属
  if (!parted && /\d床$/.test(simple.slice(Math.max(0, gap - 2), gap)))
    return { weight: 7, label: '床', certain: false, form: true }
  // 我姓国,叫国庆
  if (/(?:^|[,。\n ])叫$/.test(simple.slice(Math.max(0, gap - 2), gap)))
    return { weight: 6, label: '叫', certain: false, form: true }
  const post = postsBefore.endingAt(simple, gap)
  if (post) return { weight: cut ? 2 : 6, label: post, certain: false, form: false }
  const word = functionBefore.endingAt(simple, gap)
  if (word.length > 1) return weak(cut ? 0 : 2.5)
  if (simple.charCodeAt(gap - 1) === simple.charCodeAt(at)) return weak(-6)
  // 小郑明天: what begins behind the prefix is a nickname's surname.
  if (!parted && /[小老阿]/.test(simple.charAt(gap - 1))) return weak(-7)
  if (cut) return weak(-4.5)
  if (/[是为叫]/.test(simple.charAt(gap - 1))) {
    const copula = labelBefore(simple, gap)
    if (copula) return { weight: 9, label: copula, certain: false, form: true }
  }
  if (word) return weak(1.5)
  if (parted) return weak(1.5)
  return weak(isCommonPair(simple.charCodeAt(gap - 2), simple.charCodeAt(gap - 1)) ? 0 : -1.5)
}

/** The label that ends before a colon, an equals sign or a copula, over spaces, quotes and a bracketed remark. */
function labelBefore(simple: string, mark: number): string | null {
  let end = mark
  while (end > 0 && /["'`*是为叫 \t]/.test(simple.charAt(end - 1)) && mark - end < 4) end--
  if (simple.charAt(end - 1) === ')') {
    const open = simple.lastIndexOf('(', end)
    if (open > 0 && end - open <= furthestMark) end = open
  }
  return nameLabels.endingAt(simple, end) || null
}

/** Steps back over spaces, quotes and opening marks. */
function leftOfMarks(simple: string, at: number): number {
  let gap = at
  while (gap > 0 && at - gap < 8 && isSkipped(simple.charCodeAt(gap - 1))) gap--
  return gap
}

/** space, tab, ", ', `, *, [, 「 『 【 〔 《 */
function isSkipped(unit: number): boolean {
  return (
    unit === 0x20 ||
    unit === 0x09 ||
    unit === 0x22 ||
    unit === 0x27 ||
    unit === 0x60 ||
    unit === 0x2a ||
    unit === 0x5b ||
    unit === 0x300c ||
    unit === 0x300e ||
    unit === 0x3010 ||
    unit === 0x3014
  )
}

function isHan(unit: number): boolean {
  return (classOf(unit) & Class.han) !== 0
}

function weak(weight: number): EvidenceBefore {
  return { weight, label: null, certain: false, form: false }
}
