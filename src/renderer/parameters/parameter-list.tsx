import type { ParametersView } from '../../core/contract/parameter-routes.ts'
import type { Result } from '../../core/contract/result.ts'
import { type ParameterName, parameterNames } from '../../core/settings/parameter-ranges.ts'
import type { ParameterTarget } from '../../core/settings/parameter-target.ts'
import type { ParametersPatch } from '../../core/settings/parameters.ts'
import { resolveParameters, scopesUpTo } from '../../core/settings/resolve-parameters.ts'
import { ParameterRow } from './parameter-row.tsx'

/** Every parameter with the value that holds for the target, where it comes from, and its reset. */
export function ParameterList({
  view,
  target,
  write,
  names = parameterNames,
}: {
  view: ParametersView
  target: ParameterTarget
  write: (target: ParameterTarget, patch: ParametersPatch) => Promise<Result<unknown>>
  names?: readonly ParameterName[]
}) {
  const { values, sources } = resolveParameters(scopesUpTo(view.scopes, target.scope))
  return names.map((name) => (
    <ParameterRow
      key={name}
      name={name}
      values={values}
      source={sources[name] ?? null}
      scope={target.scope}
      details={view.details}
      onWrite={(patch) => write(target, patch)}
    />
  ))
}
