import { type NumberParameter, numberRanges } from '../settings/parameter-ranges.ts'
import { count } from './amounts.ts'
import type { Catalogue } from './catalogue.ts'
import { duration } from './duration.ts'

/** A number as it stands in its field; typed again, it is the same number. */
export function parameterValue(name: NumberParameter, value: number, text: Catalogue): string {
  if (value === numberRanges[name].special) return specialOf(name, text)
  if (name === 'keepAlive') return duration(value, text.language)
  return name === 'numCtx' || name === 'numPredict' ? count(value) : String(value)
}

function specialOf(name: NumberParameter, { parameters }: Catalogue): string {
  if (name === 'numPredict') return parameters.unlimited
  return name === 'seed' ? parameters.random : parameters.always
}
