import { isWorldPlace } from '../../gazetteer/world-places.ts'
import { isNamesake } from './namesakes.ts'
import type { WordTraits } from './word-traits.ts'

/** By how clearly the first is a given name (rows) and the last a surname (columns 0, 1, 2). */
const westernScores = [
  [0, 0.2, 0.4],
  [0, 0.6, 0.8],
  [0, 0.75, 0.9],
  [0, 0.88, 0.93],
] as const

/** What the first and last word of a name say together, whatever stands round them: 0 to 1. */
export function pairScore(first: WordTraits, last: WordTraits): number {
  if (notChinese.has(`${first.small} ${last.small}`)) return 0
  const score = Math.max(westernScore(first, last), reversedScore(first, last), chineseScore(first, last))
  if (score === 0 || isWorldPlace(`${first.small} ${last.small}`)) return 0
  return isNamesake(first.small, last.small) ? 0.35 : score
}

function westernScore(first: WordTraits, last: WordTraits): number {
  if (first.given > 0) {
    // Edwin Park is a man sooner than Victoria Park.
    if (last.thing) return first.given === 3 && !first.common ? 0.66 : 0.3
    const listed = westernScores[first.given]?.[last.surname] ?? 0
    // Ford Mustang
    if (first.product && first.given === 1 && last.surname < 2) return 0.3
    // Whose surname is in no list: Thaddeus Achterberg. Or it is a given name too: Omar Ali, Mary Jane.
    const other = last.unknown
      ? [0, 0.5, 0.65, 0.82][first.given]
      : [0, 0.3, 0.55, 0.8][Math.min(first.given, last.given)]
    return Math.max(listed, other ?? 0)
  }
  if (first.unknown) return [0.2, 0.35, 0.62][last.surname] ?? 0
  if (first.surname === 2 && last.surname === 2) return 0.55
  return first.surname > 0 ? (westernScores[0][last.surname] ?? 0) : 0
}

/** Surname before given name, as in Korea, Vietnam, Hungary and in forms. */
function reversedScore(first: WordTraits, last: WordTraits): number {
  if (first.surname > 0 && last.halves) return 0.85
  if (first.surname === 2 && last.given >= 2) return last.given === 3 ? 0.7 : 0.5
  // SUN Lihua, DUPONT Jean.
  if (first.capitals && !last.capitals && first.surname > 0 && last.given > 1) return 0.75
  return 0
}

/** Zhang Rong, Li Xiaodong, and Rong Zhang. Syllables that are English words too (long, sun, he, song) weigh less. */
function chineseScore(first: WordTraits, last: WordTraits): number {
  const given = last.syllables || (last.halves ? 2 : 0)
  if (first.pinyinSurname > 0 && given > 0) {
    if (isWorldPlace(first.small + last.small)) return 0
    const class3 = first.pinyinSurname === 3
    const base = given === 2 ? (class3 ? 0.87 : 0.7) : class3 ? 0.76 : 0.5
    return (
      base -
      (first.common ? 0.12 : 0) -
      (last.common || (last.small.length < 3 && given === 1 && first.common) ? 0.3 : 0)
    )
  }
  const turned = first.syllables || (first.halves ? 2 : 0)
  if (last.pinyinSurname >= 2 && turned > 0 && !first.common && !isWorldPlace(first.small + last.small)) {
    const base = turned === 2 && first.small.length > 4 ? 0.8 : last.pinyinSurname === 3 ? 0.68 : 0.45
    return base - (last.common ? 0.2 : 0) - (isWorldPlace(first.small) ? 0.1 : 0)
  }
  return 0
}

/** Words of several syllables that look like a name in Pinyin, and provinces that are written apart. */
const notChinese = new Set([
  'shan dong',
  'he bei',
  'he nan',
  'shan xi',
  'hu bei',
  'hu nan',
  'jiang su',
  'jiang xi',
  'an hui',
  'fu jian',
  'guang dong',
  'guang xi',
  'hai nan',
  'si chuan',
  'gui zhou',
  'yun nan',
  'gan su',
  'bei jing',
  'nan jing',
  'tai wan',
  'feng shui',
  'tai chi',
  'kung fu',
  'lo mein',
  'tao te',
  'gan dan',
  'yin yang',
  'bai du',
  'tao bao',
  'wei bo',
  'ma po',
  'shi tzu',
  'mu shu',
  'sha la',
])
