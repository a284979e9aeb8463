import type { longestQuestion } from '../../core/contract/api.ts'
import type { DraftText } from '../../core/contract/draft.ts'
import type { ConversationId } from '../../core/contract/ids.ts'
import { emptyDraft } from '../../core/conversation/pasted-text.ts'
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
  readonly #read: () => DraftText
  #conversation: ConversationId | null
  #written: DraftText
  #timer: ReturnType<typeof setTimeout> | null = null

  constructor(
    request: Request,
    read: () => DraftText,
    opened: { conversation: ConversationId | null; draft: DraftText },
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
    const draft = this.#read()
    const { text, pastedFrom } = this.#written
    if ((draft.text === text && draft.pastedFrom === pastedFrom) || draft.text.length > longest) return
    this.#written = draft
    void this.#request('draft.write', { conversation: this.#conversation, ...draft }).then((written) => {
      if (!written.ok && this.#written === draft) this.#written = emptyDraft
    })
  }

  /** The question was taken, and with it main cleared the draft; what was typed since is a new one. */
  sent(conversation: ConversationId | null): void {
    this.#conversation = conversation
    this.#written = emptyDraft
    this.changed()
  }
}
