import { z } from 'zod'
import { ParameterValues } from './parameters.ts'
import { parameterScopes } from './resolve-parameters.ts'

/** What each scope sets that has a say in a question. */
export const ScopedParameters = z.record(z.enum(parameterScopes), ParameterValues)
