import type { Disguise, Hidden } from './disguise.ts'

/** Single digits with a mark between each; spaces, dots, hyphens and slashes are read without this. */
const scattered = /\d(?: ?[*,、，|~+:;'"=#•●] ?\d){6,31}[Xx]?(?![0-9A-Za-z])/y
/** 175❤617❤857❤76, 【187】【5549】【1552】 */
const groups = /\d{2,6}(?:(?:[~•●❤♥☆★]|】【)\d{2,6}){2,5}(?![0-9A-Za-z])/y

/** 1*3*8*0*0… */
export const scatteredDigits: Disguise = {
  name: 'scattered digits',
  reveal: (text, { numbers }) => {
    const hidden: Hidden[] = []
    let read = 0
    for (const start of numbers) {
      if (start < read) continue
      scattered.lastIndex = start
      groups.lastIndex = start
      const found = scattered.exec(text)?.[0] ?? groups.exec(text)?.[0]
      if (!found) continue
      read = start + found.length
      const parts = Array.from(found.matchAll(/[\dXx]/g), (digit) => ({
        text: digit[0],
        start: start + digit.index,
        end: start + digit.index + 1,
      }))
      hidden.push({ start, end: read, parts })
    }
    return hidden
  },
}
