import { Class, classOf } from '../../detect/character-class.ts'
import { isCommonPair } from '../../gazetteer/chinese-common-words.ts'
import {
  firstGivenScore,
  givenCharacterScore,
  lastGivenScore,
} from '../../gazetteer/chinese-given-characters.ts'
import {
  isCompoundSurname,
  mayBeginCompoundSurname,
  surnameClass,
  surnameScore,
} from '../../gazetteer/chinese-surnames.ts'
import { lazily } from '../../gazetteer/lazily.ts'
import { isTransliterating } from './transliteration.ts'
import { saidAfter, titlesAfter } from './words-after.ts'

/** A surname and one or two characters that may be a given name. */
export interface FullName {
  readonly end: number
  /** Log2 of the odds that the characters alone give. */
  readonly weight: number
  /** It is an ordinary word of two characters. */
  readonly isWord: boolean
}

const compoundWeight = 8.5
/** Words before they are surnames. */
const everydayCompounds = '东方 东门 南门 西门 东郭 司空 公西 太史 单于 南宫 公良 左丘 梁丘'
const everydayCompoundWeight = 1
/** Two characters meet by chance more often than three. */
const oneCharacter = -3
const againstBeginningWord = -5
const againstGivenWord = -2.5
const againstForeign = -5
const againstVerb = -4
const againstPlace = -6
const againstEcho = -4
const againstTitle = -7
const againstNextWord = -4
const againstWeekday = -8
const againstTwoSurnames = -6

/** Verbs and particles that follow names and end few: 王伟说 is no name of three. */
/** 周 is a surname, and 周三 a day. */
const week = 0x5468
const weekdays = new Set(codes('一二三四五六日末内报年期边围'))
const verbs = new Set(
  codes(
    '说讲让给的是把被跟向对就也都要会从到将曾已仍又才还没不问叫答摄获某看坐笑称既驾揽喜则于您闯好补催查填退换付买卖骂赢输哭领取搬租病死先考骗愿批欠交',
  ),
)
/** What a name of a place ends in. */
const places = new Set(codes('县镇乡村市省区州街路府桥坝寺庄岛庙'))

function codes(characters: string): number[] {
  return Array.from(characters, (character) => character.charCodeAt(0))
}

const none: readonly FullName[] = []

/** For each code unit, whether a surname may begin with it: the one question that every character is asked. */
export const nameHeads = lazily(() => {
  const heads = new Uint8Array(0x10000)
  for (let code = 0; code < heads.length; code++) {
    heads[code] = surnameClass(code) > 0 || mayBeginCompoundSurname(code) ? 1 : 0
  }
  return heads
})

/**
 * The readings of the characters at `at` as a full name that weigh `least` or more before any word is looked up; none
 * where they begin with no surname.
 */
export function fullNamesAt(text: string, simple: string, at: number, least: number): readonly FullName[] {
  const head = text.charCodeAt(at)
  const rank = surnameClass(head)
  if (mayBeginCompoundSurname(head) && isCompoundSurname(simple.slice(at, at + 2))) {
    const everyday = everydayCompounds.includes(simple.slice(at, at + 2))
    const names = withGiven(text, simple, at, 2, everyday ? everydayCompoundWeight : compoundWeight, least)
    return rank > 0 ? [...names, ...withGiven(text, simple, at, 1, surnameScore(head) + rank, least)] : names
  }
  if (rank === 0) return none
  const names = withGiven(text, simple, at, 1, surnameScore(head) + rank, least)
  const second = text.charCodeAt(at + 1)
  if (rank < 3 || second === head || surnameClass(second) < 3) return names
  // 葉劉美玲: a husband's surname and one's own.
  const joined = surnameScore(head) + surnameScore(second) + againstTwoSurnames
  return [...names, ...withGiven(text, simple, at, 2, joined, least).filter((name) => name.end - at === 4)]
}

function withGiven(
  text: string,
  simple: string,
  at: number,
  surname: number,
  weight: number,
  least: number,
): readonly FullName[] {
  const start = at + surname
  const first = text.charCodeAt(start)
  if ((classOf(first) & Class.han) === 0) return none
  const second = text.charCodeAt(start + 1)
  const head = text.charCodeAt(at)
  const hasSecond = (classOf(second) & Class.han) !== 0
  const short = weight + Math.max(givenCharacterScore(first), lastGivenScore(first)) + oneCharacter
  const long = hasSecond ? weight + firstGivenScore(first) + lastGivenScore(second) : least - 1
  // The tables alone turn down most of what an ordinary text has: no word is looked up for it.
  if (short < least && long < least) return none
  const single = surname === 1
  const beginsWord = single && isCommonPair(simple.charCodeAt(at), simple.charCodeAt(at + 1))
  const shared =
    (titlesAfter.beginningAt(simple, start) === '' ? 0 : againstTitle) +
    (places.has(simple.charCodeAt(start + 1)) ? againstPlace : 0)
  const names: FullName[] = [
    { end: start + 1, weight: short + shared + foreignness(simple, at, start + 1), isWord: beginsWord },
  ]
  if (hasSecond) {
    const givenIsWord = isCommonPair(simple.charCodeAt(start), simple.charCodeAt(start + 1))
    names.push({
      end: start + 2,
      weight:
        long +
        shared +
        (beginsWord ? againstBeginningWord : 0) +
        (givenIsWord ? againstGivenWord : 0) +
        (second === text.charCodeAt(at) ? againstEcho : 0) +
        (head === week && weekdays.has(first) ? againstWeekday : 0) +
        (verbs.has(simple.charCodeAt(start + 1)) ? againstVerb : 0) +
        // 田甜|敬上, 郑和|明天: the third character belongs to what follows.
        (saidAfter.beginningAt(simple, start + 1).length > 1 ? againstNextWord : 0) +
        (places.has(simple.charCodeAt(start + 2)) ? againstPlace : 0) +
        foreignness(simple, at, start + 2),
      isWord: false,
    })
  }
  return names
}

/** Weighs against a part of a longer foreign name or place: 雷斯勒 in 普雷斯勒, 马德里. */
function foreignness(simple: string, start: number, end: number): number {
  for (let at = start; at < end; at++) if (!isTransliterating(simple.charCodeAt(at))) return 0
  const inside =
    isTransliterating(simple.charCodeAt(end)) ||
    (isTransliterating(simple.charCodeAt(start - 1)) && isTransliterating(simple.charCodeAt(start - 2)))
  return inside ? againstForeign : end - start > 2 ? -2.5 : 0
}
