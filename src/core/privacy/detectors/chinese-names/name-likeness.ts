import { isCommonWord } from '../../gazetteer/chinese-common-words.ts'
import {
  firstGivenScore,
  givenCharacterScore,
  lastGivenScore,
} from '../../gazetteer/chinese-given-characters.ts'
import { isCompoundSurname, surnameClass } from '../../gazetteer/chinese-surnames.ts'
import { isTransliterating } from './transliteration.ts'

/**
 * How much a value that stands where a name should is like one, from -1 to 2: under zero it is none. `simple` is `text`
 * in simplified characters.
 */
export function nameLikeness(text: string, simple: string): number {
  if (isCompoundSurname(simple.slice(0, 2)) && text.length <= 4) return 2
  const word = text.length <= 4 && isCommonWord(simple)
  let sum = 0
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    const score =
      at === 0 ? firstGivenScore(unit) : at === 1 ? lastGivenScore(unit) : givenCharacterScore(unit)
    sum += isTransliterating(simple.charCodeAt(at)) ? Math.max(score, 1) : score
  }
  const mean = sum / text.length
  if (surnameClass(text.charCodeAt(0)) > 0 && text.length <= 3) return word ? 0.5 : mean > -3 ? 2 : 0
  if (word || text.length > 5) return -1
  return mean >= 1 ? 1.5 : mean > 0 ? 0.5 : -1
}
