import { isAmbiguousName } from '../../gazetteer/ambiguous-names.ts'
import { isCommonEnglishWord } from '../../gazetteer/english-common-words.ts'
import { englishGivenName } from '../../gazetteer/english-given-names.ts'
import { isEnglishSurname } from '../../gazetteer/english-surnames.ts'
import { latinWord } from '../../gazetteer/latin-word.ts'
import { pinyinSurnameClass, pinyinSyllables } from '../../gazetteer/pinyin-syllables.ts'
import { isProductName } from '../../gazetteer/product-names.ts'
import { isWorldPlace } from '../../gazetteer/world-places.ts'
import { givenThoughAWord } from './given-though-a-word.ts'
import { noNames, thingsAfter } from './words-of-things.ts'

/** What is known of a word as it is written. */
export interface WordTraits {
  /** As a given name: 0 none, 1 a word or place sooner, 2 most often a name, 3 only a name. */
  readonly given: number
  /** As a surname: 0 none, 1 a word or place as well, 2 only a surname. */
  readonly surname: number
  /** In no list of any kind: it may be a name. */
  readonly unknown: boolean
  /** Among the commonest words of English. */
  readonly common: boolean
  readonly capitals: boolean
  /** How common a Chinese surname in Pinyin, 0 to 3. */
  readonly pinyinSurname: number
  /** Of how many Chinese syllables, if it can be a given name in Pinyin: 1 or 2; else 0. */
  readonly syllables: number
  /** Two short halves, as Korean and Chinese given names are written: Min-jun, Xiao-Ming. */
  readonly halves: boolean
  /** What a name before it would be that of: Hill, Park, Street. */
  readonly thing: boolean
  readonly product: boolean
  readonly small: string
}

const known = new Map<string, WordTraits>()
const most = 20_000

export function traitsOf(word: string): WordTraits {
  let traits = known.get(word)
  if (traits === undefined) {
    traits = look(word)
    if (known.size >= most) known.clear()
    known.set(word, traits)
  }
  return traits
}

function look(word: string): WordTraits {
  const small = latinWord(word)
  const capitals = word.length > 1 && word === word.toUpperCase()
  const halves = /^[a-z]{2,6}-[a-z]{2,6}$/.test(small) && areSyllables(small)
  const listed = englishGivenName(small) !== null || isEnglishSurname(small)
  // James is no form of jam.
  const common = isCommonEnglishWord(small) && (!listed || isAmbiguousName(small))
  const product = isProductName(small)
  const isPlace = isWorldPlace(small)
  const ambiguous = common || isPlace || isAmbiguousName(small) || product
  const never = noNames.has(small) || (thingsAfter.has(small) && !isEnglishSurname(small)) || isHumped(word)
  const given = never ? 0 : Math.max(givenClass(small, ambiguous), halves ? 2 : 0)
  const surname = never ? 0 : surnameClass(small, ambiguous)
  const pinyinSurname = never ? 0 : compoundSurnames.has(small) ? 3 : pinyinSurnameClass(small)
  const count = never ? 0 : pinyinSyllables(small.replace('-', ''))
  return {
    given,
    surname,
    unknown:
      !never &&
      // Every syllable of Chinese is in some place: Xiuying.
      (!ambiguous || (isPlace && count === 2 && !common && !wellKnownCities.has(small))) &&
      given === 0 &&
      surname === 0 &&
      small.length > 1 &&
      !/^[^aeiouy]+$/.test(small) &&
      !hasCommonPart(small),
    common,
    capitals,
    pinyinSurname,
    syllables: count <= 2 ? count : 0,
    halves: !never && halves,
    thing: thingsAfter.has(small),
    product,
    small,
  }
}

const wellKnownCities = new Set(
  'beijing shanghai tianjin shenzhen nanjing chengdu wuhan hangzhou suzhou dalian qingdao macau taipei taiwan xian kunming jinan ningbo xiamen fuzhou'.split(
    ' ',
  ),
)
const compoundSurnames = new Set(
  'ouyang sima zhuge shangguan situ dongfang huangfu murong linghu xiahou gongsun zhangsun yuwen duanmu nangong'.split(
    ' ',
  ),
)

function givenClass(small: string, ambiguous: boolean): number {
  if (englishGivenName(small) !== null) {
    if (!ambiguous) return small.length > 2 ? 3 : 1
    return givenThoughAWord.has(small) ? 2 : 1
  }
  const [first = '', second] = small.split('-')
  if (second === undefined || !englishGivenName(first)) return 0
  return englishGivenName(second) || englishGivenName(first + second) ? 3 : 0
}

function surnameClass(small: string, ambiguous: boolean): number {
  if (isEnglishSurname(small)) return ambiguous || small.length <= 2 ? 1 : 2
  if (
    /^(?:mc|o'|d'|fitz)[a-z]{3,}$/.test(small) ||
    /[a-z](?:ski|ska|wicz|enko|sson|opoulos|escu|ovich|evich)$/.test(small)
  )
    return 2
  const parts = small.split('-')
  if (parts.length === 2 && parts.every((part) => isEnglishSurname(part) || /^(?:el|al|ben|bin)$/.test(part)))
    return 2
  return /^(?:al|el|ben|bin|abu|ibn)-[a-z]{3,}$/.test(small) ? 2 : 0
}

/** Min-jun and Xiao-Ming, and not "on-call" or "pre-tax". */
function areSyllables(small: string): boolean {
  const [first = '', second = ''] = small.split('-')
  if (isCommonEnglishWord(first) && isCommonEnglishWord(second)) return false
  if (pinyinSyllables(first) === 1 && pinyinSyllables(second) === 1) return true
  const korean =
    /^(?:[bcdghjklmnprstwy]|ch|kw|hw|gw|ky|hy|my|by|gy|ny|ry|py|kk|ss)?(?:a|ae|e|eo|eu|i|o|oo|u|ui|wa|wo|ya|ye|yeo|yo|yu|ee)(?:k|n|l|m|p|ng|t|h)?$/
  return korean.test(first) && korean.test(second)
}

function hasCommonPart(small: string): boolean {
  return small.includes('-') && small.split('-').some((part) => isCommonEnglishWord(part))
}

/** JavaScript, MyClass; McDonald, DeVito and LaToya are names. */
function isHumped(word: string): boolean {
  return (
    /[a-z][A-Z]/.test(word) &&
    !/^(?:[A-Z][a-z]*[-'])?(?:Ma?c|De|Di|Du|La|Le|Van|Von|Fitz|O'|St|D|Vander|Jo|Mary|Anna)[A-Z][a-z']+(?:-[A-Z][a-z]+)?$/.test(
      word,
    )
  )
}
