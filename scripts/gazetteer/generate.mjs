/**
 * Makes the data of the redactor's gazetteers again, from the pinned packages:
 * `node scripts/gazetteer/generate.mjs [name …]`, then `npx biome check --write src/core/privacy/gazetteer/data`.
 */
import { join } from 'node:path'
import { cacheFolder } from '../setup/cache-folder.mjs'
import { makeChineseCommonWords } from './chinese-common-words.mjs'
import { makeChineseGivenCharacters } from './chinese-given-characters.mjs'
import { makeChinesePlaces } from './chinese-places.mjs'
import { makeChineseSurnames } from './chinese-surnames.mjs'
import { makeEnglishNames } from './english-names.mjs'
import { makeEnglishCommonWords } from './english-words.mjs'
import { makePinyinSyllables } from './pinyin-syllables.mjs'
import { makeTraditionalForms } from './traditional-forms.mjs'
import { makeWorldPlaces } from './world-places.mjs'

/** @type {Readonly<Record<string, (cache: string) => Promise<void>>>} */
const makers = {
  'traditional-forms': makeTraditionalForms,
  'chinese-surnames': makeChineseSurnames,
  'chinese-given-characters': makeChineseGivenCharacters,
  'chinese-common-words': makeChineseCommonWords,
  'chinese-places': makeChinesePlaces,
  'english-names': makeEnglishNames,
  'english-common-words': makeEnglishCommonWords,
  'world-places': makeWorldPlaces,
  'pinyin-syllables': makePinyinSyllables,
}

const cache = join(cacheFolder(), 'gazetteer-packages')
const wanted = process.argv.slice(2)
for (const [name, make] of Object.entries(makers)) {
  if (wanted.length === 0 || wanted.includes(name)) await make(cache)
}
