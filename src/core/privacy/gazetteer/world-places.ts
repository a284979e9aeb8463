import { chinese, latin } from './data/world-places.ts'
import { latinWord } from './latin-word.ts'
import { lazily } from './lazily.ts'
import { packedWords } from './packed-words.ts'
import { simplifiedText } from './traditional-forms.ts'

const inLatin = lazily(() => new Set(packedWords(latin)))
const inChinese = lazily(() => new Set(chinese.split(' ')))

/**
 * Whether a name in Latin script is a country, state, region or larger city, whatever its case and marks: Paris,
 * São Paulo, New York. Words are parted by one space or a hyphen, as it is written. Places of China and Taiwan are in.
 */
export function isWorldPlace(name: string): boolean {
  return inLatin().has(latinWord(name))
}

/** Whether a Chinese name, in either script, is a country, region or larger city outside China: 巴黎, 倫敦, 加州. */
export function isWorldPlaceInChinese(name: string): boolean {
  return inChinese().has(simplifiedText(name))
}

/** The Chinese names that `isWorldPlaceInChinese` knows, simplified. */
export function worldPlaceNames(): ReadonlySet<string> {
  return inChinese()
}
