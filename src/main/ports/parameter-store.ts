import type { ConversationId } from '../../core/contract/ids.ts'
import type { Result } from '../../core/contract/result.ts'
import type { ParameterTarget } from '../../core/settings/parameter-target.ts'
import type { ParametersPatch, ParameterValues } from '../../core/settings/parameters.ts'
import type { ScopedParameters } from '../../core/settings/resolve-parameters.ts'

/** The parameters of the models, as each scope sets them. Fails as the rest of the history does. */
export interface ParameterStore {
  /** What each scope sets that has a say; a scope whose target is null sets nothing. */
  readParameters(about: {
    /** Null: the conversation that does not exist yet, which takes what was set for it along when it is made. */
    readonly conversation: ConversationId | null
    readonly model: string | null
    readonly folder: string | null
  }): Promise<Result<ScopedParameters>>
  /** Returns what that target then sets. */
  writeParameters(target: ParameterTarget, patch: ParametersPatch): Promise<Result<ParameterValues>>
}
