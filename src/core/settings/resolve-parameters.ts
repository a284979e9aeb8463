import { type ParameterName, parameterNames } from './parameter-ranges.ts'
import type { ParameterValues } from './parameters.ts'

/** Where a parameter can be set, the widest first: a narrower scope wins. */
export const parameterScopes = ['app', 'folder', 'model', 'conversation'] as const
export type ParameterScope = (typeof parameterScopes)[number]

/** What each scope sets that has a say in a question. */
export type ScopedParameters = { readonly [Scope in ParameterScope]: ParameterValues }

/** The values that hold, and of each the scope that decided it. */
export interface EffectiveParameters {
  readonly values: ParameterValues
  readonly sources: { readonly [Name in ParameterName]?: ParameterScope }
}

/** For each parameter the value of the narrowest scope that sets it; nothing for one that no scope sets. */
export function resolveParameters(scopes: ScopedParameters): EffectiveParameters {
  let values: ParameterValues = {}
  const sources: { [Name in ParameterName]?: ParameterScope } = {}
  for (const scope of parameterScopes) {
    for (const name of parameterNames) if (scopes[scope][name] !== undefined) sources[name] = scope
    values = { ...values, ...scopes[scope] }
  }
  return { values, sources }
}

/** Those scopes that have a say in what holds for `scope`: itself and the wider ones. */
export function scopesUpTo(scopes: ScopedParameters, scope: ParameterScope): ScopedParameters {
  const narrower = parameterScopes.slice(parameterScopes.indexOf(scope) + 1)
  return { ...scopes, ...Object.fromEntries(narrower.map((other) => [other, {}])) }
}
