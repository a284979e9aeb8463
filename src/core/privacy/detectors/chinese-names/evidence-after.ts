import { Class, classOf } from '../../detect/character-class.ts'
import { isCommonPair } from '../../gazetteer/chinese-common-words.ts'
import { lastGivenScore } from '../../gazetteer/chinese-given-characters.ts'
import { saidAfter } from './words-after.ts'

const closing = '"\'`)]」』】〕》'

/** Log2 of the odds that what follows gives to a name that ends at `end`. `simple` is simplified. */
export function evidenceAfter(simple: string, end: number): number {
  let at = end
  while (at < simple.length && at - end < 3 && closing.includes(simple.charAt(at))) at++
  const unit = simple.charCodeAt(at)
  if (at >= simple.length || unit === 0x0a) return 3
  if ((classOf(unit) & Class.han) === 0) return afterMark(simple, at)
  const cut = isCommonPair(simple.charCodeAt(at - 1), unit)
  const word = saidAfter.beginningAt(simple, at)
  if (word.length > 1) return cut ? 1 : 4
  const nextIsWord = isCommonPair(unit, simple.charCodeAt(at + 1))
  // A particle follows whatever word it could begin: 惠民|和, not 民和.
  if (word && '和与的在是'.includes(word)) return cut ? 0.5 : 2
  if (word) return cut ? (nextIsWord ? 0 : -1.5) : 2
  if (cut) return nextIsWord ? -1 : -5
  // A character that names do not end in leaves the shorter reading: 侯浩|先走了.
  return nextIsWord ? 0.5 : lastGivenScore(unit) < -1 ? 0 : -3
}

function afterMark(simple: string, at: number): number {
  const mark = simple.charAt(at)
  if (mark === '(') return 3
  if (mark === ':' || mark === '<' || mark === '@' || mark === '|' || mark === '/' || mark === '\t')
    return 2.5
  if (mark === ' ') return 2.5
  if ((classOf(simple.charCodeAt(at)) & Class.digit) !== 0) return 1
  return classOf(simple.charCodeAt(at)) === 0 ? 2.5 : 0
}

/** Whether no Han character and no letter or digit stands at `at`. */
export function isBoundary(simple: string, at: number): boolean {
  return at < 0 || at >= simple.length || classOf(simple.charCodeAt(at)) === 0
}
