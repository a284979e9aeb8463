import type { Disguise, Hidden } from './disguise.ts'
import { utf8 } from './utf-8.ts'

type Part = Hidden['parts'][number]

/** %E7%8E%8B%E4%BC%9F and john%40example.com. Source: RFC 3986, 2.1. */
export const urlEncoding: Disguise = {
  name: 'URL encoding',
  reveal: (text) => each(text, '%', /(?:%[0-9a-f]{2}){1,4096}/gi, percentParts),
}

function percentParts(found: string, start: number): Part[] | null {
  const bytes = found.match(/[0-9a-f]{2}/gi)?.map((hex) => Number.parseInt(hex, 16)) ?? []
  return (
    utf8(bytes)?.map(({ text, from, to }) => ({ text, start: start + 3 * from, end: start + 3 * to })) ?? null
  )
}

/** \u738b and \x40 of JSON, Java and Python. Source: RFC 8259, 7. */
export const unicodeEscapes: Disguise = {
  name: 'Unicode escapes',
  reveal: (text) =>
    each(text, '\\', /\\u[0-9a-f]{4}|\\x[0-9a-f]{2}/gi, (found, start) => [
      { text: String.fromCharCode(Number.parseInt(found.slice(2), 16)), start, end: start + found.length },
    ]),
}

const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  commat: '@',
  period: '.',
  colon: ':',
  num: '#',
  lpar: '(',
  rpar: ')',
  hyphen: '-',
  dash: '-',
  sol: '/',
  equals: '=',
  comma: ',',
  middot: '·',
}

/** &#29579; &#x738b; &commat; Source: HTML Living Standard, 13.5. */
export const htmlEntities: Disguise = {
  name: 'HTML entities',
  reveal: (text) =>
    each(
      text,
      '&',
      /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([a-z]{2,8}));/gi,
      (found, start, [hex, decimal, name]) => {
        const point = hex ? Number.parseInt(hex, 16) : Number(decimal)
        const character = name
          ? named[name.toLowerCase()]
          : point <= 0x10ffff
            ? String.fromCodePoint(point)
            : undefined
        return character === undefined ? null : [{ text: character, start, end: start + found.length }]
      },
    ),
}

function each(
  text: string,
  sign: string,
  pattern: RegExp,
  partsOf: (found: string, start: number, groups: readonly (string | undefined)[]) => Part[] | null,
): Hidden[] {
  const hidden: Hidden[] = []
  if (!text.includes(sign)) return hidden
  for (const match of text.matchAll(pattern)) {
    const [found, ...groups] = match
    const parts = partsOf(found, match.index, groups)
    if (parts) hidden.push({ start: match.index, end: match.index + found.length, parts })
  }
  return hidden
}
