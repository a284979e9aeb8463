import { surnameClasses } from './chinese-surnames.mjs'
import { modern, people } from './chinese-words-by-hand.mjs'
import { isPerson, readJieba } from './jieba.mjs'
import { writeModule } from './write-module.mjs'

/** How often a word must stand in the corpus: one that begins with a surname, by length; and one that does not. */
const floors = { surname: [0, 0, 5, 5, 10], other: [0, 0, 50, 60, Number.POSITIVE_INFINITY] }

/**
 * Whether a word that is tagged as a name is one all the same: many of two characters are words, and so are nearly all
 * of four (和蔼可亲), but for those that begin with a surname of two.
 * @param {import('./jieba.mjs').Entry} entry @param {ReadonlySet<string>} compound
 */
function isWordThoughTagged({ word, count }, compound) {
  if (word.length === 2) return count >= 30
  return word.length === 4 && count >= 10 && !compound.has(word.slice(0, 2))
}

/** @param {string} cache */
export async function makeChineseCommonWords(cache) {
  const entries = await readJieba(cache)
  const { classes, compound } = await surnameClasses(cache)
  const compounds = new Set([...compound, '和田'])
  const persons = new Set(people.split(' '))
  const words = new Set(modern.split(' '))
  for (const entry of entries) {
    const { word, count } = entry
    if (word.length < 2 || word.length > 4 || persons.has(word)) continue
    if (isPerson(entry) && !isWordThoughTagged(entry, compounds)) continue
    const floor = (classes.has(word.charAt(0)) ? floors.surname : floors.other)[word.length] ?? 0
    if (count >= floor) words.add(word)
  }
  writeModule(
    'chinese-common-words',
    [
      'Ordinary words of two to four characters, simplified: all that begin with a surname, and the frequent ones of the',
      'others. From the dictionary of jieba 0.42.1 (MIT), and some of today by hand.',
    ].join('\n'),
    {
      pairs: {
        about: 'Words of two: their first character, then all the second ones.',
        value: byFirst(words, 2),
      },
      triples: { about: 'Words of three, in the same way.', value: byFirst(words, 3) },
      quadruples: { about: 'Words of four, in the same way.', value: byFirst(words, 4) },
    },
  )
}

/** @param {ReadonlySet<string>} words @param {number} length */
function byFirst(words, length) {
  /** @type {Map<string, string[]>} */
  const tails = new Map()
  for (const word of words) {
    if (word.length !== length) continue
    const list = tails.get(word.charAt(0))
    if (list) list.push(word.slice(1))
    else tails.set(word.charAt(0), [word.slice(1)])
  }
  return [...tails]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([first, list]) => first + list.sort().join(''))
    .join(' ')
}
