import type { Disguise, Hidden } from './disguise.ts'

const digits: Readonly<Record<string, string>> = {
  zero: '0',
  oh: '0',
  one: '1',
  two: '2',
  three: '3',
  four: '4',
  five: '5',
  six: '6',
  seven: '7',
  eight: '8',
  nine: '9',
}
const word = '(?:zero|oh|one|two|three|four|five|six|seven|eight|nine)'
const spelt = new RegExp(`(?<![A-Za-z])${word}(?:[ ,.-]{1,2}${word}){6,31}(?![A-Za-z])`, 'gi')

/** A number that is read out: "one three eight zero zero …". */
export const englishDigits: Disguise = {
  name: 'spelt digits',
  reveal: (text) => {
    if (!/(?:zero|one|three|five)[ ,.-]/i.test(text)) return []
    return Array.from(
      text.matchAll(spelt),
      ({ 0: found, index }): Hidden => ({
        start: index,
        end: index + found.length,
        parts: Array.from(found.matchAll(/[A-Za-z]+/g), (each) => ({
          text: digits[each[0].toLowerCase()] ?? '',
          start: index + each.index,
          end: index + each.index + each[0].length,
        })),
      }),
    )
  },
}
