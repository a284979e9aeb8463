import type { ConversationId } from '../../core/contract/ids.ts'
import type { Result } from '../../core/contract/result.ts'
import type { ConversationPage } from '../../core/contract/views.ts'

/** Conversations that are in memory alone. */
export interface TemporaryConversations {
  begin(): Promise<Result<ConversationPage>>
  /** After this nothing of it is left; a window that waited for it is closed. */
  end(conversation: ConversationId): Promise<void>
  /** A window that was being closed stays. */
  keep(): void
}
