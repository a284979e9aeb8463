import { characterTable } from './character-table.ts'
import { anywhere, atFirst, atLast, female, male } from './data/chinese-given-characters.ts'
import { lazily } from './lazily.ts'
import { spreadToTraditional } from './traditional-forms.ts'

const inAnyPlace = lazily(() => spreadToTraditional(characterTable(anywhere, -9)))
const inFirstPlace = lazily(() => spreadToTraditional(characterTable(atFirst, -9)))
const inLastPlace = lazily(() => spreadToTraditional(characterTable(atLast, -9)))
const genders = lazily(() => spreadToTraditional(characterTable([male, female], 1)))

/**
 * How much more often a character stands in a given name than in ordinary text: log2 of the ratio, from -9 (的 个) to
 * 9 (婷 鑫). 0 also for a character that neither has.
 */
export function givenCharacterScore(code: number): number {
  return inAnyPlace()[code] ?? 0
}

/** As `givenCharacterScore`, for the first of two characters. */
export function firstGivenScore(code: number): number {
  return inFirstPlace()[code] ?? 0
}

/** As `givenCharacterScore`, for the second of two characters. */
export function lastGivenScore(code: number): number {
  return inLastPlace()[code] ?? 0
}

/** Whose names a character stands in; null where it leans to neither. */
export function genderOfCharacter(code: number): 'female' | 'male' | null {
  const gender = genders()[code]
  return gender === 1 ? 'male' : gender === 2 ? 'female' : null
}
