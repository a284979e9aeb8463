// Apart from the schemas, so that the page can know these without a parser in it.

/** Which numbers a parameter takes. `special` stands outside of the range and has a meaning of its own. */
export interface NumberRange {
  readonly least: number
  readonly most: number
  readonly whole: boolean
  readonly special: number | null
}

/**
 * Tokens for `numPredict` and `numCtx`, seconds for `keepAlive`. The specials: an answer without a limit, a seed drawn
 * anew for each answer, a model that stays loaded until the daemon ends.
 */
export const numberRanges = {
  temperature: { least: 0, most: 2, whole: false, special: null },
  numPredict: { least: 1, most: 1_000_000, whole: true, special: -1 },
  numCtx: { least: 256, most: 4_194_304, whole: true, special: null },
  topP: { least: 0, most: 1, whole: false, special: null },
  topK: { least: 0, most: 1000, whole: true, special: null },
  minP: { least: 0, most: 1, whole: false, special: null },
  seed: { least: 0, most: 2_147_483_647, whole: true, special: -1 },
  keepAlive: { least: 0, most: 2_592_000, whole: true, special: -1 },
} as const satisfies Record<string, NumberRange>
export type NumberParameter = keyof typeof numberRanges

/** The longest system prompt, in UTF-16 code units. */
export const longestSystemPrompt = 100_000

export function isInRange(value: number, { least, most, whole, special }: NumberRange): boolean {
  if (value === special) return true
  return value >= least && value <= most && (!whole || Number.isInteger(value))
}

/** In the order in which they are shown. */
export const parameterNames = [
  'systemPrompt',
  'temperature',
  'numPredict',
  'numCtx',
  'topP',
  'topK',
  'minP',
  'seed',
  'keepAlive',
  'thinking',
] as const
export type ParameterName = (typeof parameterNames)[number]
