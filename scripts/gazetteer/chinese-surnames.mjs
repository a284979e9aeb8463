import { readJieba, shareInText } from './jieba.mjs'
import { readSurnames } from './surname-sources.mjs'
import { groups, writeModule } from './write-module.mjs'

/** From how many bearers in a million a surname is common, and from how many it is one of the hundred or so great ones. */
const common = 130
const great = 1000

/** What a surname is taken to be borne by when the counts do not have it: parts of a million. */
const unseen = 5

/**
 * @param {string} cache
 * @returns {Promise<{ classes: ReadonlyMap<string, number>, compound: readonly string[] }>}
 *   `classes`: 1 rare, 2 common, 3 great
 */
export async function surnameClasses(cache) {
  const { shares, listed, compound } = await readSurnames(cache)
  const classes = new Map(
    [...listed].map((surname) => {
      const share = shares.get(surname) ?? 0
      return [surname, share >= great ? 3 : share >= common ? 2 : 1]
    }),
  )
  return { classes, compound }
}

/** @param {string} cache */
export async function makeChineseSurnames(cache) {
  const { shares } = await readSurnames(cache)
  const { classes, compound } = await surnameClasses(cache)
  const text = shareInText(await readJieba(cache))
  const scores = new Map(
    [...classes.keys()].map((surname) => {
      const borne = (shares.get(surname) ?? unseen) / 1e6
      const ratio = Math.log2(Math.max(borne, unseen / 1e6) / (text.get(surname) ?? 1e-7))
      return [surname, Math.max(-9, Math.min(9, Math.round(ratio)))]
    }),
  )
  writeModule(
    'chinese-surnames',
    [
      'Surnames of the Chinese, simplified. Single ones: the Hundred Family Surnames (public domain), mingzi 1.2.3 (MIT)',
      'and @faker-js/faker 10.6.0 (MIT); how many bear each: sinonym 0.5.1 (Apache-2.0), counted in public ORCID records;',
      'how often each stands in ordinary text: jieba 0.42.1 (MIT).',
    ].join('\n'),
    {
      byClass: {
        about: 'Single surnames: rare, common, and the hundred or so that most people bear.',
        value: groups(classes, 1, 3),
      },
      byScore: {
        about: 'Single surnames by the logarithm of share among surnames over share in text, from -9 to 9.',
        value: groups(scores, -9, 9),
      },
      compound: { about: 'Surnames of two and more characters.', value: compound.join(' ') },
    },
  )
}
