import type { Result } from '../../core/contract/result.ts'
import type { Store } from '../ports/store.ts'
import type { DatabasePlace } from './connection.ts'

/** Every call that main makes to the database's thread. */
export interface Calls extends Store {
  /** Marks this process as the one that had the history first; `storage.in-use` while another one is. */
  claim(lockFile: string): Promise<Result<null>>
  /** Opens the history, creating it where there is none; closes what was open before. */
  open(place: DatabasePlace): Promise<Result<null>>
  /** Writes nothing new, durably, and what could not be written before: whether the disk takes it. */
  tryWriting(): Promise<Result<null>>
  /** Closes the file, which can be opened again, and gives up the claim. */
  close(): Promise<Result<null>>
}
export type CallName = keyof Calls
export type Arguments<Name extends CallName> = Parameters<Calls[Name]>
export type Outcome<Name extends CallName> = Awaited<ReturnType<Calls[Name]>>

/** The same calls as the thread answers them: at once. */
export type Operations = { readonly [Name in CallName]: (...input: Arguments<Name>) => Outcome<Name> }

export interface Request<Name extends CallName = CallName> {
  readonly id: number
  readonly name: Name
  readonly input: Arguments<Name>
}

/** `frames`: the call met a bug; its stack without its message, which could quote what someone typed. */
export type Reply<Name extends CallName = CallName> =
  | { readonly id: number; readonly outcome: Outcome<Name> }
  | { readonly id: number; readonly frames: string }

/** Both ends are one build in one process, so the envelope is checked and its content is trusted. */
export function isReply(message: unknown): message is Reply {
  return isEnvelope(message) && ('outcome' in message || 'frames' in message)
}

export function isRequest(message: unknown): message is Request {
  return isEnvelope(message) && 'name' in message && 'input' in message
}

function isEnvelope(message: unknown): message is { id: number } {
  return typeof message === 'object' && message !== null && 'id' in message && typeof message.id === 'number'
}
