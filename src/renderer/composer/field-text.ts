import type { DraftText } from '../../core/contract/draft.ts'
import { joinDraft, splitDraft } from '../../core/conversation/pasted-text.ts'
import { isLong } from './long-text.ts'

/**
 * What the composer would send: the text of its field, and after it what was pasted at length, which is held beside
 * the field: laying out a long text in a field stops the window, and nobody reads it there.
 */
export class FieldText {
  readonly #field: HTMLTextAreaElement
  readonly #onHeld: (characters: number) => void
  #held = ''

  constructor(field: HTMLTextAreaElement, onHeld: (characters: number) => void) {
    this.#field = field
    this.#onHeld = onHeld
  }

  get held(): string {
    return this.#held
  }

  read(): DraftText {
    return joinDraft(this.#field.value, this.#held)
  }

  write(draft: DraftText): void {
    const { typed, pasted } = splitDraft(draft)
    const tooLong = isLong(typed)
    this.#field.value = tooLong ? '' : typed
    this.hold(tooLong ? joinDraft(typed, pasted).text : pasted)
  }

  /** True when the text was held; the field then takes none of it. */
  holdIfLong(text: string | null): boolean {
    if (text === null || !isLong(text)) return false
    this.hold(joinDraft(this.#held, text).text)
    return true
  }

  /** Takes the place of what is held; empty, nothing is. */
  hold(text: string): void {
    if (text === this.#held) return
    this.#held = text
    this.#onHeld(text.length)
  }

  /** Returns what clears the text as it is now, and keeps what is typed until then. */
  sending(): () => void {
    const typed = this.#field.value
    const held = this.#held
    return () => {
      if (this.#field.value.startsWith(typed)) this.#field.value = this.#field.value.slice(typed.length)
      if (this.#held === held) this.hold('')
    }
  }
}
