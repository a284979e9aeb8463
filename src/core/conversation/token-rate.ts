import { shapeOf, sumOf, type TextShape } from './text-shape.ts'

/** What the tokens of a prompt are made of, in the order of the vectors below. */
const classes = [
  'prompts',
  'messages',
  'han',
  'wide',
  'words',
  'letters',
  'digits',
  'signs',
  'gaps',
  'otherBytes',
] as const
type Class = (typeof classes)[number]

/** How long the vectors of a rate are. */
export const rateLengths = {
  products: (classes.length * (classes.length + 1)) / 2,
  moments: classes.length,
} as const

/**
 * What one model's tokenizer made of the texts that it got: the sums of a least-squares fit, to which each
 * prompt whose tokens the daemon counted adds its own. `products` is the upper triangle, row by row.
 */
export interface TokenRate {
  readonly samples: number
  readonly products: readonly number[]
  readonly moments: readonly number[]
}

/** A prompt by its parts: `prompts` is 1 for one that a template was put around, 0 for a bare text. */
export interface Measured {
  readonly prompts: 0 | 1
  readonly messages: number
  readonly shape: TextShape
}

/** Tokens of each class for a model of which nothing is known, and how far from that it may well be. */
const expected: Readonly<Record<Class, readonly [tokens: number, spread: number]>> = {
  prompts: [4, 12],
  messages: [5, 2],
  han: [0.8, 1],
  wide: [0.9, 1],
  words: [0.6, 0.5],
  letters: [0.14, 0.08],
  digits: [0.7, 0.4],
  signs: [0.7, 0.4],
  gaps: [0.6, 0.5],
  otherBytes: [0.45, 0.3],
}

/** A count that was told differs from a sum over classes by about so much of it, and by a token or two. */
const spreadOfCount = (tokens: number) => 0.02 * tokens + 2

/** What was learned long ago weighs less, since what people write about changes. */
const kept = 0.97

const indexOf = (row: number, column: number): number =>
  row <= column ? row * classes.length - (row * (row - 1)) / 2 + (column - row) : indexOf(column, row)

export const nothingLearned: TokenRate = {
  samples: 0,
  products: new Array<number>(rateLengths.products).fill(0),
  moments: new Array<number>(rateLengths.moments).fill(0),
}

/** One message, before the template is put around all of them. */
export const messageOf = (text: string): Measured => ({ prompts: 0, messages: 1, shape: shapeOf(text) })

/** Text as a model writes it, without a template. */
export const bareText = (text: string): Measured => ({ prompts: 0, messages: 0, shape: shapeOf(text) })

/** The prompt of these messages. */
export function promptOf(messages: readonly Measured[]): Measured {
  return { prompts: 1, messages: messages.length, shape: sumOf(messages.map(({ shape }) => shape)) }
}

/** The rate once the daemon has counted: `tokens` are those of the whole text, cached ones too. */
export function learned(rate: TokenRate, text: Measured, tokens: number): TokenRate {
  const vector = vectorOf(text)
  const weight = spreadOfCount(tokens) ** -2
  const products = rate.products.map((sum) => sum * kept)
  vector.forEach((left, row) => {
    for (let column = row; column < classes.length; column += 1) {
      const at = indexOf(row, column)
      products[at] = (products[at] ?? 0) + weight * left * (vector[column] ?? 0)
    }
  })
  const moments = rate.moments.map((sum, at) => sum * kept + weight * tokens * (vector[at] ?? 0))
  return { samples: rate.samples + 1, products, moments }
}

/** Tokens a unit of each class. */
export type Weights = readonly number[]

/** How many rounds the solution takes; it stands still long before. */
const rounds = 300

/** The least squares with no class below zero, by coordinate descent (Franc, Hlaváč, Navara 2005). */
export function weightsOf(rate: TokenRate): Weights {
  const weights = classes.map((name) => expected[name][0])
  for (let round = 0; round < rounds; round += 1) {
    classes.forEach((name, row) => {
      const [tokens, spread] = expected[name]
      const certainty = spread ** -2
      let rest = (rate.moments[row] ?? 0) + certainty * tokens
      for (let column = 0; column < classes.length; column += 1) {
        if (column !== row) rest -= (rate.products[indexOf(row, column)] ?? 0) * (weights[column] ?? 0)
      }
      weights[row] = Math.max(0, rest / ((rate.products[indexOf(row, row)] ?? 0) + certainty))
    })
  }
  return weights
}

/** Tokens of a text, not rounded. */
export function tokensOf(weights: Weights, text: Measured): number {
  return vectorOf(text).reduce((sum, units, at) => sum + units * (weights[at] ?? 0), 0)
}

function vectorOf({ prompts, messages, shape }: Measured): number[] {
  return classes.map((name) => (name === 'prompts' ? prompts : name === 'messages' ? messages : shape[name]))
}
