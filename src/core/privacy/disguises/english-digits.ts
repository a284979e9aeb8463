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
const digit = '(?:zero|oh|one|two|three|four|five|six|seven|eight|nine)'
/** "double four" is 44. */
const word = `(?:(?:double|triple) )?${digit}`
const each = new RegExp(`(?:(double|triple) )?(${digit})`, 'gi')
const spelt = new RegExp(`(?<![A-Za-z])${word}(?:[ ,.-]{1,2}${word}){5,31}(?![A-Za-z])`, 'gi')

const times: Readonly<Record<string, number>> = { double: 2, triple: 3 }

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
        parts: Array.from(found.matchAll(each), (read) => ({
          text: (digits[(read[2] ?? '').toLowerCase()] ?? '').repeat(
            times[(read[1] ?? '').toLowerCase()] ?? 1,
          ),
          start: index + read.index,
          end: index + read.index + read[0].length,
        })),
      }),
    )
  },
}
