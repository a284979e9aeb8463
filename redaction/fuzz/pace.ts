import { detect } from '../../src/core/privacy/detect/detect.ts'
import { ConversationVault } from '../../src/core/privacy/redact/conversation-vault.ts'
import { redact } from '../../src/core/privacy/redact/redact.ts'

/** How many times the median of long texts, per unit, a text may take. */
const limit = 50
/** Shorter texts are all start. UTF-16 units. */
const longEnough = 2000
/** Below this the machine's own moods show. Milliseconds. */
const noise = 20

/** Tells texts that take far longer than others of their length. */
export class Pace {
  readonly #perUnit: number[] = []

  /** Milliseconds that a text took, if that is far too long; measured again before it is said. */
  tooSlow(text: string, milliseconds: number): number | null {
    if (text.length < longEnough) return null
    const median = this.#median()
    this.#perUnit.push(milliseconds / text.length)
    if (this.#perUnit.length < 20 || milliseconds < noise || milliseconds / text.length <= limit * median)
      return null
    const best = Math.min(timed(text), timed(text), timed(text))
    return best >= noise && best / text.length > limit * median ? best : null
  }

  #median(): number {
    const recent = this.#perUnit.slice(-501).sort((one, other) => one - other)
    return recent[recent.length >> 1] ?? 0
  }
}

/** Milliseconds that finding and replacing take. */
export function timed(text: string): number {
  const begun = performance.now()
  redact(text, detect(text), new ConversationVault())
  return performance.now() - begun
}
