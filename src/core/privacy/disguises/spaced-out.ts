import type { Disguise, Hidden } from './disguise.ts'

/** Letters and digits, or Han characters, each with a space between: D E 8 9 3 7, 欧 阳 若 兰. */
const spaced =
  /(?<![A-Za-z0-9\u3400-\u9fff])(?:[\u3400-\u9fff] )?(?:[A-Za-z0-9](?: [A-Za-z0-9]){4,40}|[\u3400-\u9fff](?: [\u3400-\u9fff]){1,4})(?![A-Za-z0-9\u3400-\u9fff])/g

/** What is written with a space between the characters. */
export const spacedOut: Disguise = {
  name: 'spaced characters',
  reveal: (text) => {
    if (!/[A-Za-z0-9] [A-Za-z0-9] [A-Za-z0-9] |[\u3400-\u9fff] [\u3400-\u9fff](?![\u3400-\u9fff])/.test(text))
      return []
    return Array.from(text.matchAll(spaced), ({ 0: found, index }) => without(found, index, /[^ ]/g))
  },
}

function without(found: string, index: number, kept: RegExp): Hidden {
  const parts = Array.from(found.matchAll(kept), (each) => ({
    text: each[0],
    start: index + each.index,
    end: index + each.index + each[0].length,
  }))
  return { start: index, end: index + found.length, parts }
}
