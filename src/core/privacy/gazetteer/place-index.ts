import { chinesePlace, chinesePlaceShort, placeNames } from './chinese-places.ts'
import { countries, landmarks, shortTowns } from './data/places-by-hand.ts'
import { lazily } from './lazily.ts'
import { NameSet } from './name-set.ts'
import { worldPlaceNames } from './world-places.ts'

const wide = lazily(() => new Set(countries.split(' ')))
const names = lazily(
  () =>
    new NameSet([
      ...[...placeNames()].filter(isPlace),
      // Two characters that are some town's name abroad are mostly something else: 或索, 大数, 德比.
      ...[...worldPlaceNames()].filter((name) => name.length > 2),
      ...shortTowns.split(' '),
      ...landmarks.split(' '),
      ...wide(),
    ]),
)
const all = lazily(() => new NameSet([...placeNames(), ...worldPlaceNames()]))

/**
 * The length of the longest Chinese name of a place that stands at `at` of a simplified text, or 0. A short name
 * counts for provinces, prefectures and places abroad only: others are words and names of people too.
 */
export function placeLengthAt(text: string, at: number): number {
  return names().lengthAt(text, at)
}

/** For each simplified unit, 1 where `placeLengthAt` may find a place that begins with it. */
export function placeHeads(): Uint8Array {
  return names().heads
}

/** As `placeLengthAt`, for every name that is some place's, words and names of people among them. */
export function placeNameAt(text: string, at: number): number {
  return all().lengthAt(text, at)
}

/** Whether a simplified name is that of a country, a part of the world or an ocean. */
export function isWidePlace(name: string): boolean {
  return wide().has(name)
}

function isPlace(name: string): boolean {
  if (chinesePlace(name)) return true
  const short = chinesePlaceShort(name)
  return short === 'province' || short === 'city' || (short === 'county' && name.length > 2)
}
