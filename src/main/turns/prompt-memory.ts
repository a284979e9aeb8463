import type { ConversationId, PartId } from '../../core/contract/ids.ts'
import { learned, nothingLearned, type TokenRate } from '../../core/conversation/token-rate.ts'
import type { PromptPorts } from '../../core/turn/compose-prompt.ts'
import type { Clock } from '../ports/clock.ts'
import type { Store } from '../ports/store.ts'

type PromptMemory = Pick<PromptPorts, 'rate' | 'learn' | 'beginning' | 'beginsWith'>

/** What one prompt leaves behind for the next: the rate of its model, kept in the history, and where it began. */
export function createPromptMemory({ store, clock }: { store: Store; clock: Clock }): PromptMemory {
  const rates = new Map<string, TokenRate>()
  const beginnings = new Map<ConversationId, PartId>()

  async function rate(model: string): Promise<TokenRate> {
    const known = rates.get(model)
    if (known !== undefined) return known
    const stored = await store.tokenRate(model)
    // A history that cannot be read says so when the answer is written; the estimate is then a first one.
    if (!stored.ok) return nothingLearned
    rates.set(model, stored.value)
    return stored.value
  }

  return {
    rate,
    learn(model, text, tokens) {
      const next = learned(rates.get(model) ?? nothingLearned, text, tokens)
      rates.set(model, next)
      void store.writeTokenRate(model, next, clock.now())
    },
    beginning: (conversation) => beginnings.get(conversation) ?? null,
    beginsWith(conversation, part) {
      if (part === null) beginnings.delete(conversation)
      else beginnings.set(conversation, part)
    },
  }
}
