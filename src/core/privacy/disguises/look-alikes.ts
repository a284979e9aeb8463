import type { Disguise } from './disguise.ts'
import { letterByLetter } from './letter-by-letter.ts'

/** Cyrillic and Greek letters that cannot be told from Latin ones. Source: Unicode UTS #39, confusables. */
const latin: Readonly<Record<string, string>> = Object.fromEntries(
  [
    ['АВЕЅІЈКМНОРСТУХҮ', 'ABESIJKMHOPCTYXY'],
    ['аеѕіјорсухһԁԛԝ', 'aesijopcyxhdqw'],
    ['ΑΒΕΖΗΙΚΜΝΟΡΤΥΧ', 'ABEZHIKMNOPTYX'],
    ['αοινρυ', 'aoivpu'],
  ].flatMap(([from = '', to = '']) => Array.from(from, (letter, at) => [letter, to.charAt(at)])),
)

const token = /[A-Za-z0-9@._%+\-\u0370-\u03ff\u0400-\u052f]{3,256}/g

/** A word in Latin letters among which some are another script's: аdmin@example.com. */
export const lookAlikes: Disguise = {
  name: 'letters of another script',
  reveal: (text) => {
    if (!/[\u0370-\u03ff\u0400-\u052f]/.test(text)) return []
    return Array.from(text.matchAll(token)).flatMap(({ 0: found, index }) => {
      if (!/[A-Za-z0-9]/.test(found) || !/[\u0370-\u052f]/.test(found)) return []
      const folded = found.replace(/[\u0370-\u052f]/g, (letter) => latin[letter] ?? letter)
      return /[\u0370-\u052f]/.test(folded) ? [] : [letterByLetter(folded, index)]
    })
  },
}
