import type { Disguise, Hidden } from './disguise.ts'

/** Dots that are no dots: 47。98。12。201, outlook (dot) com, "a . com". */
const dots =
  /(?<![A-Za-z0-9_-])[A-Za-z0-9_-]{1,40}(?:(?:。| \. | ?[([{]dot[)\]}] ?)[A-Za-z0-9-]{1,40}){1,5}/gi

export const writtenDots: Disguise = {
  name: 'other dots',
  reveal: (text) => {
    if (!/[A-Za-z0-9](?:。[A-Za-z0-9]| \. [A-Za-z0-9]| ?[([{]dot[)\]}])/i.test(text)) return []
    // Not asked of the pattern, which would try every shorter end of a long word.
    const whole = Array.from(text.matchAll(dots)).filter(
      ({ 0: found, index }) => !/[A-Za-z0-9_-]/.test(text.charAt(index + found.length)),
    )
    return whole.map(
      ({ 0: found, index }): Hidden => ({
        start: index,
        end: index + found.length,
        parts: Array.from(found.matchAll(/[A-Za-z0-9_-]+|。| \. | ?[([{]dot[)\]}] ?/gi), (part) => ({
          text: /^[A-Za-z0-9_-]/.test(part[0]) ? part[0] : '.',
          start: index + part.index,
          end: index + part.index + part[0].length,
        })).flatMap((part) => (part.text === '.' ? [part] : letters(part.text, part.start))),
      }),
    )
  },
}

function letters(text: string, start: number): Hidden['parts'][number][] {
  return Array.from(text, (letter, at) => ({ text: letter, start: start + at, end: start + at + 1 }))
}
