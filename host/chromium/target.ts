import { EventEmitter } from 'node:events'
import type { Connection } from './connection.ts'
import type { Commands, Events, Replies, TargetInfo } from './protocol.ts'

/** One attached target: a page, a worker, a frame in a process of its own, or (without an id) the browser itself. */
export class Target extends EventEmitter<Events & { detached: [] }> {
  readonly sessionId: string | undefined
  readonly info: TargetInfo
  readonly parent: Target | undefined
  readonly #connection: Connection
  closed = false

  constructor(connection: Connection, info: TargetInfo, sessionId?: string, parent?: Target) {
    super()
    this.setMaxListeners(0)
    this.#connection = connection
    this.info = info
    this.sessionId = sessionId
    this.parent = parent
  }

  send<M extends keyof Commands & keyof Replies>(method: M, params?: Commands[M]): Promise<Replies[M]> {
    return this.#connection.send(this, method, params)
  }

  /** Sends where no answer is needed: a target may vanish at any moment, and that is no error. */
  post<M extends keyof Commands & keyof Replies>(method: M, params?: Commands[M]): void {
    this.send(method, params).catch(() => undefined)
  }
}
