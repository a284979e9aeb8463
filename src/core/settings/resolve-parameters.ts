import { z } from 'zod'
import { type ParameterName, ParameterValues, parameterNames } from './parameters.ts'

/** Where a parameter can be set, the widest first: a narrower scope wins. */
export const ParameterScope = z.enum(['app', 'folder', 'model', 'conversation'])
export type ParameterScope = z.infer<typeof ParameterScope>

/** What each scope sets that has a say in a question. */
export const ScopedParameters = z.record(ParameterScope, ParameterValues)
export type ScopedParameters = Readonly<z.infer<typeof ScopedParameters>>

/** The values that hold, and of each the scope that decided it. */
export interface EffectiveParameters {
  readonly values: ParameterValues
  readonly sources: { readonly [Name in ParameterName]?: ParameterScope }
}

/** For each parameter the value of the narrowest scope that sets it; nothing for one that no scope sets. */
export function resolveParameters(scopes: ScopedParameters): EffectiveParameters {
  let values: ParameterValues = {}
  const sources: { [Name in ParameterName]?: ParameterScope } = {}
  for (const scope of ParameterScope.options) {
    for (const name of parameterNames) if (scopes[scope][name] !== undefined) sources[name] = scope
    values = { ...values, ...scopes[scope] }
  }
  return { values, sources }
}

/** Those scopes that have a say in what holds for `scope`: itself and the wider ones. */
export function scopesUpTo(scopes: ScopedParameters, scope: ParameterScope): ScopedParameters {
  const narrower = ParameterScope.options.slice(ParameterScope.options.indexOf(scope) + 1)
  return { ...scopes, ...Object.fromEntries(narrower.map((other) => [other, {}])) }
}
