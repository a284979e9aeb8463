import type { Disguise, Hidden } from './disguise.ts'
import { letterByLetter } from './letter-by-letter.ts'

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
