import { type NumberParameter, numberRanges } from './parameter-ranges.ts'
import type { ParameterValues } from './parameters.ts'
import { type Think, type ThinkingLevel, thinkFor } from './thinking.ts'

/** What a chat request carries of the parameters. Null, or an option that is not there, is not sent. */
export interface RequestParameters {
  readonly systemPrompt: string | null
  /** By the daemon's own names. */
  readonly options: Readonly<Record<string, number>>
  /** Seconds; −1: until the daemon ends. */
  readonly keepAlive: number | null
  readonly think: Think | null
}

/** A request that leaves all of it to the model and the daemon. */
export const nothingSet: RequestParameters = { systemPrompt: null, options: {}, keepAlive: null, think: null }

type Option = Exclude<NumberParameter, 'keepAlive'>

const optionNames = {
  temperature: 'temperature',
  numPredict: 'num_predict',
  numCtx: 'num_ctx',
  topP: 'top_p',
  topK: 'top_k',
  minP: 'min_p',
  seed: 'seed',
} as const satisfies Record<Option, string>

const isOption = (name: string): name is Option => Object.hasOwn(optionNames, name)

/** What the values that hold put into a request to a model that takes these levels of thinking. */
export function requestParameters(
  values: ParameterValues,
  levels: readonly ThinkingLevel[],
): RequestParameters {
  const options: Record<string, number> = {}
  for (const name of Object.keys(numberRanges)) {
    const value = isOption(name) ? values[name] : undefined
    if (isOption(name) && value !== undefined) options[optionNames[name]] = value
  }
  return {
    systemPrompt: values.systemPrompt ?? null,
    options,
    keepAlive: values.keepAlive ?? null,
    think: values.thinking === undefined ? null : thinkFor(values.thinking, levels),
  }
}
