import type { ParameterName } from '../settings/parameter-ranges.ts'
import type { ParameterScope } from '../settings/resolve-parameters.ts'
import type { ThinkingLevel } from '../settings/thinking.ts'
import type { ParameterProblem } from '../settings/typed-parameter.ts'

/** The words of the parameters of a model. */
export interface ParametersText {
  /** Name of the panel of one conversation, and of the button that shows it. */
  readonly title: string
  readonly show: string
  readonly hide: string
  readonly noModel: string
  readonly parameters: Readonly<Record<ParameterName, { readonly name: string; readonly about: string }>>
  readonly levels: Readonly<Record<ThinkingLevel, string>>
  /** Where a value comes from: a scope, the model's own file, or nobody set it. */
  readonly sources: Readonly<Record<ParameterScope | 'own' | 'nobody', string>>
  /** The scope that is being edited sets it itself. */
  readonly setHere: string
  readonly reset: (parameter: string) => string
  /** What stands in a field that nobody filled. */
  readonly unset: string
  readonly emptyPrompt: string
  readonly unlimited: string
  readonly random: string
  readonly always: string
  readonly cannotThink: string
  /** The level that holds is not among those the model takes. */
  readonly takesInstead: (level: string) => string
  readonly cannotStopThinking: string
  readonly problem: (problem: ParameterProblem) => string
  readonly tooLong: (limit: number) => string
  readonly notWritten: string
  readonly nextAnswer: string
}
