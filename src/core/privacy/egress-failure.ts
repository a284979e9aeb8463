import type { SottoError } from '../contract/errors.ts'

/** Carries an expected failure of the gate through a client library that knows only exceptions. */
export class EgressFailure extends Error {
  readonly error: SottoError
  constructor(error: SottoError) {
    super(error.code)
    this.name = 'EgressFailure'
    this.error = error
  }
}
