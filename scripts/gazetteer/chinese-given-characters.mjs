import { surnameClasses } from './chinese-surnames.mjs'
import { namesByGender, sharesAmongResearchers } from './given-sources.mjs'
import { isPerson, readJieba, shareInText } from './jieba.mjs'
import { groups, writeModule } from './write-module.mjs'

/** Great surnames that more often begin a foreign name written in Chinese. */
const transcribed = new Set('马罗莫雷温安史高苏范尹')

/** Weights of the three sources: names of jieba's dictionary, names of researchers, lists of names for the young. */
const weights = { dictionary: 0.5, researchers: 0.4, lists: 0.1 }

/** The share in ordinary text from which on a character that names shun is never one of theirs (的 在 上). */
const everyday = 0.002

/** A share below which a character is not told from one that no name has. */
const floor = 2e-6

/** @param {Map<string, number>} counts @param {string} character */
function count(counts, character) {
  counts.set(character, (counts.get(character) ?? 0) + 1)
}

/** @param {ReadonlyMap<string, number>} counts */
function total(counts) {
  return [...counts.values()].reduce((sum, value) => sum + value, 0)
}

/** @param {number} share @param {number} inText */
function score(share, inText) {
  if (inText > everyday && share < inText / 8) return -9
  const ratio = Math.log2(Math.max(share, floor) / Math.max(inText, floor))
  return Math.max(-9, Math.min(9, Math.round(ratio)))
}

/** @param {string} cache */
export async function makeChineseGivenCharacters(cache) {
  const entries = await readJieba(cache)
  const text = shareInText(entries)
  const { classes } = await surnameClasses(cache)
  /** @type {Map<string, number>} */
  const first = new Map()
  /** @type {Map<string, number>} */
  const last = new Map()
  for (const entry of entries) {
    const [surname, one, two] = entry.word
    if (entry.word.length !== 3 || !isPerson(entry)) continue
    if (surname === undefined || one === undefined || two === undefined) continue
    if (classes.get(surname) !== 3 || transcribed.has(surname)) continue
    count(first, one)
    count(last, two)
  }
  const genders = await namesByGender(cache)
  /** @type {Map<string, number>} */
  const listed = new Map()
  for (const name of [...genders.male, ...genders.female]) for (const one of name) count(listed, one)
  const researchers = new Map(
    [...(await sharesAmongResearchers(cache))].filter(([one]) => (classes.get(one) ?? 0) < 2),
  )
  const names = total(first)
  const allResearchers = total(researchers)
  const allListed = total(listed)
  const any = new Map()
  const atFirst = new Map()
  const atLast = new Map()
  for (const one of new Set([...text.keys(), ...first.keys(), ...last.keys(), ...listed.keys()])) {
    const inText = text.get(one) ?? 0
    const inDictionary = ((first.get(one) ?? 0) + (last.get(one) ?? 0)) / (2 * names)
    const known = researchers.get(one)
    const share =
      weights.dictionary * inDictionary +
      weights.researchers * (known === undefined ? inDictionary : known / allResearchers) +
      weights.lists * ((listed.get(one) ?? 0) / allListed)
    if (share < floor && inText < 2 * floor) continue
    const pull = names / 5
    any.set(one, score(share, inText))
    atFirst.set(one, score(((first.get(one) ?? 0) + pull * share) / (names + pull), inText))
    atLast.set(one, score(((last.get(one) ?? 0) + pull * share) / (names + pull), inText))
  }
  writeModule(
    'chinese-given-characters',
    [
      'How typical a character is of a given name: log2 of its share among the characters of given names over its share',
      'in ordinary text. Names: jieba 0.42.1 (MIT), the persons of its dictionary; sinonym 0.5.1 (Apache-2.0), counted in',
      'public ORCID records; mingzi 1.2.3 (MIT) and @faker-js/faker 10.6.0 (MIT), lists by gender. Text: jieba.',
    ].join('\n'),
    {
      anywhere: { about: 'Characters by their score in any place, from -9 to 9.', value: groups(any, -9, 9) },
      atFirst: {
        about: 'Characters by their score as the first of a given name of two, from -9 to 9.',
        value: groups(atFirst, -9, 9),
      },
      atLast: {
        about: 'Characters by their score as the second of a given name of two, from -9 to 9.',
        value: groups(atLast, -9, 9),
      },
      ...leanings(genders),
    },
  )
}

/** @param {{ male: readonly string[], female: readonly string[] }} genders */
function leanings(genders) {
  /** @type {Map<string, number>} */
  const male = new Map()
  /** @type {Map<string, number>} */
  const female = new Map()
  for (const name of genders.male) for (const one of new Set(name)) count(male, one)
  for (const name of genders.female) for (const one of new Set(name)) count(female, one)
  /** @param {ReadonlyMap<string, number>} mine @param {ReadonlyMap<string, number>} other */
  const leaning = (mine, other) =>
    [...mine]
      .filter(([one, times]) => times >= 3 * (other.get(one) ?? 0))
      .map(([one]) => one)
      .sort()
      .join('')
  return {
    male: { about: 'Characters that stand in names of men.', value: leaning(male, female) },
    female: { about: 'Characters that stand in names of women.', value: leaning(female, male) },
  }
}
