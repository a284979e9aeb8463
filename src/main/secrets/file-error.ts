import type { SottoError } from '../../core/contract/errors.ts'
import { failure } from '../../core/contract/result.ts'

/** What a failed file operation means for a person (errno(3)); throws on what is a bug. */
export function fileError(error: unknown): { readonly ok: false; readonly error: SottoError } {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  switch (code) {
    case 'ENOSPC':
    case 'EDQUOT':
      return failure({ code: 'storage.full' })
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return failure({ code: 'storage.read-only' })
    case 'EBUSY':
      return failure({ code: 'storage.busy' })
    case 'EIO':
      return failure({ code: 'storage.damaged' })
    default:
      throw error
  }
}
