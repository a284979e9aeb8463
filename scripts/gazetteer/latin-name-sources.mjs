import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { isPlain, latinWord } from './latin.mjs'
import { missing } from './latin-by-hand.mjs'
import { nodePackage, pythonPackage } from './packages.mjs'

/** How many names are taken of the census of the United States, by list. */
const census = { 'dist.female.first': 2200, 'dist.male.first': 1219, 'dist.all.last': 6000 }

/** The locales of Faker whose names are written in Latin script. */
const locales =
  'af_ZA cs_CZ da de de_AT de_CH en en_AU en_GH en_HK en_IE en_IN en_NG en_NP en_ZA es es_MX fi fr fr_BE fr_CH fr_SN hr hu id_ID it lv ' +
  'nb_NO nl nl_BE pl pt_BR pt_PT ro sk sl_SI sr_RS_latin sv tr vi yo_NG'

/** Modules of name-variants whose names are given names and surnames alike, and those of surnames. */
const bothKinds =
  'arabic_names greek_names hebrew_names indian_names_bengali indian_names_hindi indian_names_tamil indonesian_malay_names persian_names thai_names turkish_names'
const familyKinds = 'chinese_surnames japanese_surnames korean_surnames russian_surnames vietnamese_surnames'

/** @typedef {{ female: Map<string, number>, male: Map<string, number>, family: Map<string, number> }} Names by weight */

/**
 * Names in Latin script, folded.
 * @param {string} cache
 * @returns {Promise<Names>}
 */
export async function readLatinNames(cache) {
  /** @type {Names} */
  const names = { female: new Map(), male: new Map(), family: new Map() }
  await readCensus(cache, names)
  await readFaker(cache, names)
  await readJapanese(cache, names)
  await readVariants(cache, names)
  for (const name of missing.female.split(' ')) add(names.female, name, 2)
  for (const name of missing.male.split(' ')) add(names.male, name, 2)
  for (const name of missing.either.split(' '))
    for (const into of [names.female, names.male]) add(into, name, 2)
  for (const name of missing.family.split(' ')) add(names.family, name, 2)
  return names
}

/** @param {Map<string, number>} into @param {string} name @param {number} weight */
function add(into, name, weight) {
  const inFull = name.toLowerCase().replaceAll('ä', 'ae').replaceAll('ö', 'oe').replaceAll('ü', 'ue')
  for (const word of new Set([latinWord(name), latinWord(inFull)])) {
    if (isPlain(word)) into.set(word, (into.get(word) ?? 0) + weight)
  }
}

/** @param {string} cache @param {Names} names */
async function readCensus(cache, names) {
  const folder = join(await pythonPackage('names', cache), 'names-0.3.0/names')
  for (const [file, most] of Object.entries(census)) {
    const into = file.includes('female') ? names.female : file.includes('male') ? names.male : names.family
    for (const line of readFileSync(join(folder, file), 'utf8').split('\n').slice(0, most)) {
      const [name, share] = line.split(/\s+/)
      if (name && share) add(into, name, 1 + Number(share) * 1000)
    }
  }
}

/** @param {string} cache @param {Names} names */
async function readFaker(cache, names) {
  const faker = await import(
    pathToFileURL(join(await nodePackage('@faker-js/faker', cache), 'dist/index.js')).href
  )
  for (const locale of locales.split(' ')) {
    const { first_name: first = {}, last_name: last = {} } = faker.allLocales[locale].person
    for (const name of first.female ?? []) for (const part of name.split(/[ -]/)) add(names.female, part, 2)
    for (const name of first.male ?? []) for (const part of name.split(/[ -]/)) add(names.male, part, 2)
    for (const list of Object.values(last)) for (const name of list ?? []) add(names.family, name, 2)
  }
}

/** Japanese names that are written in many ways, so frequent. @param {string} cache @param {Names} names */
async function readJapanese(cache, names) {
  const folder = join(
    await pythonPackage('japanese-personal-name-dataset', cache),
    'japanese_personal_name_dataset/dataset',
  )
  for (const [file, into] of /** @type {const} */ ([
    ['first_name_man_opti', names.male],
    ['first_name_woman_opti', names.female],
  ])) {
    for (const line of readFileSync(join(folder, `${file}.csv`), 'utf8').split('\n')) {
      const [, romaji, ...written] = line.trim().split(',')
      if (romaji && written.length >= 6) for (const form of shortened(romaji)) add(into, form, 1)
    }
  }
  for (const line of readFileSync(join(folder, 'last_name_org.csv'), 'utf8').split('\n').slice(0, 700)) {
    const romaji = line.trim().split(',')[3]
    if (romaji) for (const form of shortened(romaji)) add(names.family, form, 1)
  }
}

/** As it is spelt, and with long vowels as most people write them: satou, sato. @param {string} romaji */
function shortened(romaji) {
  return new Set([romaji, romaji.replace(/ou/g, 'o').replace(/uu/g, 'u').replace(/oo/g, 'o')])
}

/** @param {string} cache @param {Names} names */
async function readVariants(cache, names) {
  const folder = join(await pythonPackage('name-variants', cache), 'name_variants')
  /** @param {string} name */
  const forms = (name) =>
    [...readFileSync(join(folder, `${name}.py`), 'utf8').matchAll(/"forms": \[([^\]]*)\]/g)].flatMap(
      ([, list = '']) => [...list.matchAll(/"([^"]+)"/g)].map(([, form = '']) => form),
    )
  for (const name of bothKinds.split(' ')) {
    for (const form of forms(name)) for (const into of Object.values(names)) add(into, form, 1)
  }
  for (const name of familyKinds.split(' ')) for (const form of forms(name)) add(names.family, form, 1)
}
