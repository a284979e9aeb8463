import type { longestQuestion } from '../../core/contract/api.ts'
import type { ConversationId } from '../../core/contract/ids.ts'
import type { Request } from '../app/bridge.ts'

/** The same number as main's, held to it by its type, so that no schema comes into the page. */
export const longest: typeof longestQuestion = 8_000_000

/** A draft is on disk this long after the last key. Milliseconds. */
const pause = 400

/**
 * Writes the draft of one composer: a while after the last key, and at once when the field is left.
 * The text is read only when it is written, so that a long one costs nothing per key.
 */
export class DraftKeeper {
  readonly #request: Request
  readonly #read: () => string
  #conversation: ConversationId | null
  #written: string
  #timer: ReturnType<typeof setTimeout> | null = null

  constructor(
    request: Request,
    read: () => string,
    opened: { conversation: ConversationId | null; draft: string },
  ) {
    this.#request = request
    this.#read = read
    this.#conversation = opened.conversation
    this.#written = opened.draft
  }

  changed(): void {
    if (this.#timer !== null) clearTimeout(this.#timer)
    this.#timer = setTimeout(() => this.flush(), pause)
  }

  flush(): void {
    if (this.#timer !== null) clearTimeout(this.#timer)
    this.#timer = null
    const text = this.#read()
    if (text === this.#written || text.length > longest) return
    this.#written = text
    void this.#request('draft.write', { conversation: this.#conversation, text }).then((written) => {
      if (!written.ok && this.#written === text) this.#written = ''
    })
  }

  /** The question was taken, and with it main cleared the draft; what was typed since is a new one. */
  sent(conversation: ConversationId | null): void {
    this.#conversation = conversation
    this.#written = ''
    this.changed()
  }
}
