import type { SottoError } from '../../core/contract/errors.ts'
import { EgressFailure } from '../../core/privacy/egress-failure.ts'

/** What a socket threw, named `otherwise` where it has no name yet. An abort stays what it is, for whoever asked. */
export function asFailure(thrown: unknown, otherwise: SottoError): unknown {
  if (thrown instanceof EgressFailure) return thrown
  if (thrown instanceof Error && thrown.name === 'AbortError') return thrown
  return new EgressFailure(otherwise)
}

/** The service was silent for so many milliseconds. */
export function stalled(milliseconds: number): EgressFailure {
  return new EgressFailure({ code: 'answer.stalled', seconds: Math.round(milliseconds / 1000) })
}
