/** What the scripted daemon sends at once: this many characters. */
const charactersPerToken = 4
const tokensPerRound = 1000
/** Rounds of mixed markdown before the long block of code, and behind it. */
const before = 3
const behind = 2
/** One block of code that stays open for so long. */
const openCode = 5000
export const tokens = tokensPerRound * (before + behind) + openCode

export interface NumberedText {
  readonly text: string
  /** The token in which each number of the text (k0000, k0001, …) is complete; counted from 0. */
  readonly tokenOfNumber: readonly number[]
}

/**
 * 10,000 tokens: mixed markdown with formulas, one block of code that stays open for 5,000, and mixed markdown again.
 * Each thousand of the mixed is the same but for its numbers, so that the cost of the last can be held against that
 * of the second; a number stands about every ten tokens and tells how far the text is shown.
 */
export function mixedMarkdown(): NumberedText {
  let next = 0
  const number = () => `k${String(next++).padStart(4, '0')}`
  const mixed = (count: number) => Array.from({ length: count }, () => round(number)).join('')
  const text = mixed(before) + longCode(number) + mixed(behind)
  if ([...text].length !== text.length || text.length !== tokens * charactersPerToken)
    throw new RangeError('the text has another length')
  const tokenOfNumber = [...text.matchAll(/k\d{4}/g)].map(({ index }) =>
    Math.floor((index + 'k0000'.length - 1) / charactersPerToken),
  )
  return { text, tokenOfNumber }
}

function round(number: () => string): string {
  const blocks = [heading, prose, list, code, chinese, table, maths, quote, prose, ordered, code, prose]
  let text = ''
  for (let at = 0; text.length < 3400; at += 1) text += `${blocks[at % blocks.length]?.(number)}\n\n`
  const left = tokensPerRound * charactersPerToken - text.length
  return `${text}${filled(left - 2, number)}\n\n`
}

const heading = (number: () => string) => `## What ${number()} is made of`
const prose = (number: () => string) =>
  `A paragraph with **strong words** at ${number()}, some *stress*, \`code()\` and ${number()} more, then ` +
  `[a link](https://example.com/${number()}) and ~~a slip~~; it ends with ${number()} and a full stop.`
const list = (number: () => string) =>
  ['first', 'second', 'third', 'last']
    .map((word) => `- the **${word}** thing, ${number()}, said in a line`)
    .join('\n')
const ordered = (number: () => string) =>
  ['one', 'two', 'three']
    .map((word, at) => `${at + 1}. step ${word}: ${number()} with \`x = ${at}\``)
    .join('\n')
const code = (number: () => string) =>
  [
    '```ts',
    `export function ${number()}(values: readonly number[]): number {`,
    `  // ${number()}: the sum of what is there`,
    `  const ${number()} = values.reduce((sum, value) => sum + value, 0)`,
    `  return ${number()} > 0 ? 1 : 0`,
    '}',
    '```',
  ].join('\n')
const chinese = (number: () => string) =>
  `**重要：**请看 ${number()}，这一段是中文，里面有 \`代码\` 和 ${number()}，还有一些普通的字，最后是 ${number()}。`
const table = (number: () => string) =>
  [
    '| name | value | note |',
    '|:-----|------:|------|',
    ...['a', 'b', 'c'].map((name) => `| **${name}** | ${number()} | as \`${name}\` says |`),
  ].join('\n')
const maths = (number: () => string) =>
  [
    `With $x_1^2 + \\sqrt{y}$ at ${number()} and \\(e^{i\\pi} = -1\\) at ${number()}:`,
    '',
    '$$',
    '\\sum_{i=1}^{n} \\frac{x_i}{n} = \\begin{pmatrix} a & b \\\\ c & d \\end{pmatrix}',
    '$$',
    '',
    `that is ${number()}.`,
  ].join('\n')
const quote = (number: () => string) => `> Someone said ${number()}, and\n> somebody else ${number()}.`

/** A fence that is closed only at its end. */
function longCode(number: () => string): string {
  const length = openCode * charactersPerToken
  const [opening, closing] = ['```ts\n', '\n```\n\n']
  let lines = ''
  while (lines.length < length - 200) {
    lines += `export const ${number()} = (value: string) => \`text ${number()}\`.repeat(3) // at ${number()}\n`
  }
  return `${opening}${lines}${'// '.padEnd(length - opening.length - lines.length - closing.length, 'w')}${closing}`
}

/** Prose of exactly this length. */
function filled(length: number, number: () => string): string {
  let text = ''
  while (length - text.length > 50) text += `and so on to ${number()}, with some words, `
  return `${text}${'w'.repeat(length - text.length - 1)}.`
}
