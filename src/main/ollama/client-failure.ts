import { ZodError } from 'zod'
import type { SottoError } from '../../core/contract/errors.ts'
import { EgressFailure } from '../../core/privacy/egress-failure.ts'
import { daemonError } from './errors.ts'

/** What the `ollama` client says when an answer ended without its last line. */
const withoutEnd = 'Did not receive done or success response in stream.'

/**
 * What an exception of the `ollama` client means: the gate's failure carried through, an error answer
 * (it has a status), an error line inside a stream (it has none), a stream without its end. Null for a
 * bug and for an abort.
 */
export function clientFailure(thrown: unknown, model: string): SottoError | null {
  if (thrown instanceof EgressFailure) return thrown.error
  if (thrown instanceof ZodError) return { code: 'answer.malformed' }
  if (!(thrown instanceof Error) || thrown instanceof TypeError || thrown.name === 'AbortError') return null
  if (thrown.message === withoutEnd) return { code: 'answer.cut' }
  const status = 'status_code' in thrown && typeof thrown.status_code === 'number' ? thrown.status_code : 500
  return daemonError(status, thrown.message, model)
}
