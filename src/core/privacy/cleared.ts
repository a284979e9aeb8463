import type { ConversationId } from '../contract/ids.ts'
import type { Mode } from '../contract/views.ts'

/** Where a cleared request may go. Only a loopback Ollama, by its literal address, is a destination. */
export interface Destination {
  readonly kind: 'loopback-ollama'
  readonly port: number
}

/** The exact request: path begins with `/api/`; body is the JSON text, or null for none. */
export interface Outgoing {
  readonly method: 'GET' | 'POST'
  readonly path: string
  readonly body: string | null
}

/**
 * What the request is for. `control` carries no user content (tags, show, ps, version, pull). A chat
 * remembers the rule of its conversation that it was cleared under; the gate asks again and compares.
 */
export type Purpose =
  | {
      readonly kind: 'chat'
      readonly conversation: ConversationId
      readonly mode: Mode
      readonly model: string
    }
  | { readonly kind: 'control' }

const minting = Symbol('minted by clear')

/**
 * A request that was looked at and may leave. Only core/privacy/clear.ts mints it; the private field
 * is checked at run time, because a type alone is erased.
 */
export class Cleared {
  readonly #outgoing: Outgoing
  readonly #hash: string
  readonly purpose: Purpose
  readonly destination: Destination

  constructor(token: symbol, purpose: Purpose, destination: Destination, outgoing: Outgoing, hash: string) {
    if (token !== minting) throw new TypeError('Cleared is minted by core/privacy/clear only')
    this.purpose = Object.freeze({ ...purpose })
    this.destination = Object.freeze({ ...destination })
    this.#outgoing = Object.freeze({ ...outgoing })
    this.#hash = hash
    Object.freeze(this)
  }

  static is(value: unknown): value is Cleared {
    return typeof value === 'object' && value !== null && #hash in value
  }

  get outgoing(): Outgoing {
    return this.#outgoing
  }
  /** SHA-256, in hex, over method, destination, path and body; see clear.ts. */
  get hash(): string {
    return this.#hash
  }
}

/** For core/privacy/clear.ts alone; the linter forbids the import elsewhere. */
export const mintingToken: symbol = minting
