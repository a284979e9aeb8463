import type { ProviderPart } from './provider-part.ts'

/** How long a model has thought: from its first thought to its next word of text, all such spans together. */
export class ThinkingTime {
  readonly #now: () => number
  #before = 0
  #since: number | null = null
  #thought = false

  /** `now`: milliseconds that only differences of mean something. */
  constructor(now: () => number) {
    this.#now = now
  }

  /** Returns whether a thought ended with this part. */
  take(type: ProviderPart['type']): boolean {
    if (type === 'thinking-delta') {
      this.#since ??= this.#now()
      this.#thought = true
      return false
    }
    if (this.#since === null) return false
    this.#before += this.#now() - this.#since
    this.#since = null
    return true
  }

  /** Milliseconds so far; null where nothing was thought. */
  total(): number | null {
    if (!this.#thought) return null
    return this.#before + (this.#since === null ? 0 : this.#now() - this.#since)
  }
}
