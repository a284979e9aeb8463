import type { MessageId } from '../../core/contract/ids.ts'
import type { Result } from '../../core/contract/result.ts'
import type { SeenPrompt } from '../../core/contract/seen-prompt.ts'
import type { TokenRate } from '../../core/conversation/token-rate.ts'

/** What is kept of what the models got. Fails as the rest of the history does. */
export interface ContextStore {
  /** A pinned message always goes to the model. */
  pin(message: MessageId, pinned: boolean): Promise<Result<null>>
  /** What went to the model for this answer: the system prompt, and the messages as they are. */
  seenPrompt(answer: MessageId): Promise<Result<SeenPrompt>>
  /** What is known of a model's tokenizer; the least there is for a model that was never asked. */
  tokenRate(model: string): Promise<Result<TokenRate>>
  writeTokenRate(model: string, rate: TokenRate, at: number): Promise<Result<null>>
}
