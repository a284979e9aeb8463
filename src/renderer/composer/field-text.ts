/**
 * From this length on a pasted text is held beside the field: laying it out in the field would stop the
 * window for seconds, and nobody reads it there. Characters.
 */
export const holdFrom = 100_000

const between = '\n\n'

function joined(typed: string, held: string): string {
  return typed === '' || held === '' ? typed + held : typed + between + held
}

/** What the composer would send: the text of its field, and after it what is held beside the field. */
export class FieldText {
  readonly #field: HTMLTextAreaElement
  readonly #onHeld: (characters: number) => void
  #held = ''

  constructor(field: HTMLTextAreaElement, onHeld: (characters: number) => void) {
    this.#field = field
    this.#onHeld = onHeld
  }

  read(): string {
    return joined(this.#field.value, this.#held)
  }

  write(text: string): void {
    const long = text.length >= holdFrom
    this.#field.value = long ? '' : text
    this.#hold(long ? text : '')
  }

  /** True when the text was held; the field then takes none of it. */
  holdIfLong(text: string | null): boolean {
    if (text === null || text.length < holdFrom) return false
    this.#hold(joined(this.#held, text))
    return true
  }

  dropHeld(): void {
    this.#hold('')
  }

  /** Returns what clears the text as it is now, and keeps what is typed until then. */
  sending(): () => void {
    const typed = this.#field.value
    const held = this.#held
    return () => {
      if (this.#field.value.startsWith(typed)) this.#field.value = this.#field.value.slice(typed.length)
      if (this.#held === held) this.#hold('')
    }
  }

  #hold(text: string): void {
    if (text === this.#held) return
    this.#held = text
    this.#onHeld(text.length)
  }
}
