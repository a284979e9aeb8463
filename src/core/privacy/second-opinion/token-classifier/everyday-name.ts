import { isCommonWord } from '../../gazetteer/chinese-common-words.ts'
import { chinesePlace, chinesePlaceShort } from '../../gazetteer/chinese-places.ts'
import { isChinesePublicFigure } from '../../gazetteer/public-figures.ts'
import { isWorldPlaceInChinese } from '../../gazetteer/world-places.ts'
import type { NameTag } from './tagger.ts'

/** Behind a known place these say nothing more: 华东区, 北京站, 长三角地区. */
const afterPlace = /(?:区|地区|站|机场|方面|一带|市区|当地)$/

/** The longest name of a place in the lists, in characters. */
const longestPlace = 12

/** Peoples, and what stands in forms in place of a name: 汉族, 户籍地址, 开户行, 快递单号, 毕业学校. */
const ofForms = /族$|地址$|住址$|单号$|号码$|开户行$|学校$|单位$|公司$|部门$/
const longestOfForms = 4

/** A bank's name without a branch: a million people have their account there. */
const bank = /^[^行支]{1,6}(?:银行|信用社)$/

/**
 * Whether what the model takes for a name says little about anyone: a country or town alone, someone whom everyone
 * knows, a bank, an ordinary word.
 */
export function isEverydayName(words: string, tag: NameTag): boolean {
  if (isCommonWord(words) && tag !== 'PER') return true
  switch (tag) {
    case 'LOC':
      return isBarePlace(words) || ofForms.test(words)
    case 'ORG':
      return bank.test(words) || isBarePlace(words) || (words.length <= longestOfForms && ofForms.test(words))
    case 'PER':
      return isChinesePublicFigure(words)
  }
}

/** One known place behind another, and nothing else: 中国, 杭州, 北京市朝阳区, 上海站. */
function isBarePlace(words: string): boolean {
  let rest = words
  while (rest.length > 1) {
    let length = Math.min(rest.length, longestPlace)
    while (length > 1 && !isKnownPlace(rest.slice(0, length))) length--
    if (length < 2) return false
    rest = rest.slice(length)
    if (rest === '' || (afterPlace.test(rest) && rest.replace(afterPlace, '') === '')) return true
  }
  return rest === ''
}

function isKnownPlace(words: string): boolean {
  return chinesePlace(words) !== null || chinesePlaceShort(words) !== null || isWorldPlaceInChinese(words)
}
