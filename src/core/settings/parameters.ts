import { z } from 'zod'
import {
  isInRange,
  longestSystemPrompt,
  type NumberParameter,
  numberRanges,
  type ParameterName,
} from './parameter-ranges.ts'
import { thinkingLevelNames } from './thinking.ts'

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
  thinking: z.enum(thinkingLevelNames),
} satisfies Record<ParameterName, z.ZodType>

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
