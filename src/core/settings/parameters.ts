import { z } from 'zod'
import { ThinkingLevel } from './thinking.ts'

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

const within = (name: NumberParameter) => z.number().refine((value) => isInRange(value, numberRanges[name]))

const schemas = {
  /** Empty: none, though a wider scope has one. */
  systemPrompt: z.string().max(longestSystemPrompt),
  temperature: within('temperature'),
  numPredict: within('numPredict'),
  numCtx: within('numCtx'),
  topP: within('topP'),
  topK: within('topK'),
  minP: within('minP'),
  seed: within('seed'),
  keepAlive: within('keepAlive'),
  thinking: ThinkingLevel,
}

/** The parameters of a model that one scope sets; what is not there is not set. */
export const ParameterValues = z.object({
  systemPrompt: schemas.systemPrompt.exactOptional(),
  temperature: schemas.temperature.exactOptional(),
  numPredict: schemas.numPredict.exactOptional(),
  numCtx: schemas.numCtx.exactOptional(),
  topP: schemas.topP.exactOptional(),
  topK: schemas.topK.exactOptional(),
  minP: schemas.minP.exactOptional(),
  seed: schemas.seed.exactOptional(),
  keepAlive: schemas.keepAlive.exactOptional(),
  thinking: schemas.thinking.exactOptional(),
})
export type ParameterValues = Readonly<z.infer<typeof ParameterValues>>
export type ParameterName = keyof ParameterValues

/** In the order in which they are shown. */
export const parameterNames = ParameterValues.keyof().options

/** A change of what one scope sets; null takes a value away, so that the wider scope's holds again. */
export const ParametersPatch = z.object({
  systemPrompt: schemas.systemPrompt.nullable().exactOptional(),
  temperature: schemas.temperature.nullable().exactOptional(),
  numPredict: schemas.numPredict.nullable().exactOptional(),
  numCtx: schemas.numCtx.nullable().exactOptional(),
  topP: schemas.topP.nullable().exactOptional(),
  topK: schemas.topK.nullable().exactOptional(),
  minP: schemas.minP.nullable().exactOptional(),
  seed: schemas.seed.nullable().exactOptional(),
  keepAlive: schemas.keepAlive.nullable().exactOptional(),
  thinking: schemas.thinking.nullable().exactOptional(),
})
export type ParametersPatch = Readonly<z.infer<typeof ParametersPatch>>
