import fc from 'fast-check'
import { type NumberParameter, numberRanges } from '../parameter-ranges.ts'
import type { ParameterValues } from '../parameters.ts'
import { thinkingLevelNames } from '../thinking.ts'

function inRange(name: NumberParameter): fc.Arbitrary<number> {
  const { least, most, whole, special } = numberRanges[name]
  const ordinary = whole
    ? fc.integer({ min: least, max: most })
    : fc.double({ min: least, max: most, noNaN: true }).map((value) => value + 0)
  return special === null ? ordinary : fc.oneof(ordinary, fc.constant(special))
}

/** What one scope may set: any parameter, or none. */
export const someParameters: fc.Arbitrary<ParameterValues> = fc.record(
  {
    systemPrompt: fc.string({ unit: 'grapheme' }),
    temperature: inRange('temperature'),
    numPredict: inRange('numPredict'),
    numCtx: inRange('numCtx'),
    topP: inRange('topP'),
    topK: inRange('topK'),
    minP: inRange('minP'),
    seed: inRange('seed'),
    keepAlive: inRange('keepAlive'),
    thinking: fc.constantFrom(...thinkingLevelNames),
  },
  { requiredKeys: [] },
)
