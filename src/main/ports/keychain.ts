import type { Result } from '../../core/contract/result.ts'

/**
 * The operating system's keychain. Values are base64 text. A machine without one, or whose keychain
 * is locked, answers with `keys.no-keychain` or `keys.locked`: a state, never a crash.
 */
export interface Keychain {
  read(account: string): Promise<Result<string | null>>
  write(account: string, value: string): Promise<Result<null>>
  remove(account: string): Promise<Result<null>>
}
