import { cities, counties, provinces, short } from './data/chinese-places.ts'
import { lazily } from './lazily.ts'
import { simplifiedText } from './traditional-forms.ts'

/** What a division is; `quarter` is a part of a town that is no division. */
export type PlaceLevel = 'province' | 'city' | 'county' | 'quarter'

interface Places {
  /** With the ending: 上海市, 朝阳区. */
  readonly full: ReadonlyMap<string, PlaceLevel>
  /** Without it, of two and more characters: 上海, 朝阳. */
  readonly short: ReadonlyMap<string, PlaceLevel>
}

const places = lazily((): Places => {
  const full = new Map<string, PlaceLevel>()
  const plain = new Map<string, PlaceLevel>()
  for (const name of short.split(' ')) plain.set(name, 'quarter')
  for (const [level, list] of [
    ['county', counties],
    ['city', cities],
    ['province', provinces],
  ] as const) {
    for (const name of list.split(' ')) {
      full.set(name, level)
      if (name.length > 2 && !name.includes('自治')) plain.set(name.slice(0, -1), level)
    }
  }
  return { full, short: plain }
})

/**
 * What a name of a Chinese province, prefecture, county, district, banner or, in Taiwan, township is, written with its
 * ending (朝阳区, 彌陀區) in either script; null when it is none.
 */
export function chinesePlace(name: string): PlaceLevel | null {
  return places().full.get(simplifiedText(name)) ?? null
}

/**
 * As `chinesePlace`, for a name without its ending (朝阳, 呼和浩特) or of a quarter (陆家嘴, 旺角). Some are words
 * and names of people too (和平, 安平).
 */
export function chinesePlaceShort(name: string): PlaceLevel | null {
  return places().short.get(simplifiedText(name)) ?? null
}

/** Every name that the two questions above know, simplified. */
export function* placeNames(): Generator<string, void> {
  yield* places().full.keys()
  yield* places().short.keys()
}
