import type { SottoError } from './errors.ts'

/** An expected outcome: a value, or one error of the closed union. A bug throws instead. */
export type Result<Value, Failure = SottoError> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly error: Failure }

export function success<Value>(value: Value): { readonly ok: true; readonly value: Value } {
  return { ok: true, value }
}

export function failure<Failure>(error: Failure): { readonly ok: false; readonly error: Failure } {
  return { ok: false, error }
}
