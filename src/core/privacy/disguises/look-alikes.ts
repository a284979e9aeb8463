import type { Disguise, Hidden } from './disguise.ts'

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

const digits: Readonly<Record<string, string>> = {
  O: '0',
  o: '0',
  Q: '0',
  I: '1',
  l: '1',
  i: '1',
  '|': '1',
  Z: '2',
  S: '5',
  B: '8',
}
const number = /[0-9OoQIli|ZSB]{2,24}(?:[ -][0-9OoQIli|ZSB]{2,8}){0,5}[Xx]?(?![A-Za-z0-9])/y

/** A number in which letters stand for digits: l38OO138OOO. */
export const lettersAsDigits: Disguise = {
  name: 'letters for digits',
  reveal: (text, { digitTokens }) => {
    const hidden: Hidden[] = []
    let read = 0
    for (const start of digitTokens) {
      if (start < read) continue
      number.lastIndex = start
      const found = number.exec(text)?.[0]
      if (!found) continue
      const count = found.match(/\d/g)?.length ?? 0
      const letters = found.match(/[OoQIli|ZSB]/g)?.length ?? 0
      if (letters === 0 || count + letters < 7) continue
      // As many letters as digits only where the length is that of a number that everyone has.
      if (count < letters && !(count > 3 && [11, 15, 18].includes(found.replace(/[ -]/g, '').length)))
        continue
      hidden.push(
        letterByLetter(
          found.replace(/[OoQIli|ZSB]/g, (letter) => digits[letter] ?? letter),
          start,
        ),
      )
      read = start + found.length
    }
    return hidden
  },
}

/** What was folded without a change of length. */
function letterByLetter(folded: string, start: number): Hidden {
  const parts = Array.from({ length: folded.length }, (_, at) => ({
    text: folded.charAt(at),
    start: start + at,
    end: start + at + 1,
  }))
  return { start, end: start + folded.length, parts }
}
