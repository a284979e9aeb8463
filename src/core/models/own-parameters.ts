import type { ParameterName } from '../settings/parameter-ranges.ts'
import { ParameterValues } from '../settings/parameters.ts'

const names: Readonly<Record<string, ParameterName>> = {
  temperature: 'temperature',
  num_predict: 'numPredict',
  num_ctx: 'numCtx',
  top_p: 'topP',
  top_k: 'topK',
  min_p: 'minP',
  seed: 'seed',
}

/**
 * The parameters that a model's own file sets: a line each, the name, spaces, the value. What cannot be read, or is
 * out of range, is left out. Source: ollama/ollama, `/api/show`, fields `parameters` and `system`.
 */
export function ownParameters(parameters: string, system: string): ParameterValues {
  let own: ParameterValues = {}
  for (const line of parameters.split('\n')) {
    const [, word = '', value = ''] = /^(\w+)\s+(.+)$/.exec(line.trim()) ?? []
    const name = names[word]
    if (name !== undefined) own = { ...own, ...valid({ [name]: Number(value) }) }
  }
  return system.trim() === '' ? own : { ...own, ...valid({ systemPrompt: system }) }
}

function valid(value: Readonly<Record<string, unknown>>): ParameterValues {
  const parsed = ParameterValues.safeParse(value)
  return parsed.success ? parsed.data : {}
}
