import type { ConversationId, PartId } from '../../core/contract/ids.ts'
import { learned, nothingLearned, type TokenRate } from '../../core/conversation/token-rate.ts'
import type { PromptPorts } from '../../core/turn/compose-prompt.ts'
import type { Clock } from '../ports/clock.ts'
import type { Store } from '../ports/store.ts'

type PromptMemory = Pick<PromptPorts, 'rate' | 'learn' | 'beginning' | 'beginsWith'>

interface MemoryPorts {
  readonly store: Pick<Store, 'tokenRate' | 'writeTokenRate'>
  readonly clock: Pick<Clock, 'now'>
  isTemporary(conversation: ConversationId): boolean
}

/**
 * What one prompt leaves behind for the next: the rate of its model, kept in the history, and where it began. What a
 * temporary conversation teaches is for that conversation alone: even counts of what was said in it are kept nowhere.
 */
export function createPromptMemory({ store, clock, isTemporary }: MemoryPorts): PromptMemory {
  const rates = new Map<string, TokenRate>()
  const temporaryRates = new Map<string, TokenRate>()
  const beginnings = new Map<ConversationId, PartId>()
  const temporaryKey = (model: string, conversation: ConversationId) => `${conversation} ${model}`

  async function keptRate(model: string): Promise<TokenRate> {
    const known = rates.get(model)
    if (known !== undefined) return known
    const stored = await store.tokenRate(model)
    // A history that cannot be read says so when the answer is written; the estimate is then a first one.
    if (!stored.ok) return nothingLearned
    rates.set(model, stored.value)
    return stored.value
  }

  return {
    rate: async (model, conversation) =>
      temporaryRates.get(temporaryKey(model, conversation)) ?? (await keptRate(model)),
    learn(model, conversation, text, tokens) {
      const kept = rates.get(model) ?? nothingLearned
      if (isTemporary(conversation)) {
        const key = temporaryKey(model, conversation)
        temporaryRates.set(key, learned(temporaryRates.get(key) ?? kept, text, tokens))
        return
      }
      const next = learned(kept, text, tokens)
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
