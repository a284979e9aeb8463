import type { ConversationId } from '../../core/contract/ids.ts'
import type { Result } from '../../core/contract/result.ts'
import type { ConversationView } from '../../core/contract/views.ts'
import { askTitle } from '../../core/turn/ask-title.ts'
import type { Located, TurnPorts } from '../../core/turn/run-turn.ts'
import { framesOf, type Log } from '../ports/log.ts'
import type { PreparedTurn, Store } from '../ports/store.ts'

interface TitlesPorts {
  readonly store: Store
  readonly log: Log
  turnPorts(signal: AbortSignal): TurnPorts
  locate(model: string, signal: AbortSignal): Promise<Result<Located>>
  conversationChanged(conversation: ConversationView): void
}

/** Titles by the model that answered, once a conversation, when nobody waits for anything. */
export class Titles {
  readonly #ports: TitlesPorts
  readonly #tried = new Set<ConversationId>()
  #running: { readonly stopping: AbortController; readonly over: Promise<void> } | null = null

  constructor(ports: TitlesPorts) {
    this.#ports = ports
  }

  /** After a first answer that came to its end; `answering` says whether its conversation is by then. */
  afterAnswer(prepared: PreparedTurn, answer: string, answering: () => boolean): void {
    const { conversation, history } = prepared
    if (history.length !== 1 || answer.trim() === '' || this.#tried.has(conversation.id)) return
    this.#tried.add(conversation.id)
    this.cancel()
    const stopping = new AbortController()
    const over = this.#title(prepared, answer, stopping.signal, answering)
      .catch((thrown) => this.#ports.log('bug', { frames: framesOf(thrown) }))
      .finally(() => {
        if (this.#running?.stopping === stopping) this.#running = null
      })
    this.#running = { stopping, over }
  }

  /** The moment the person asks something, the model is theirs. */
  cancel(): void {
    this.#running?.stopping.abort()
  }

  async close(): Promise<void> {
    this.cancel()
    await this.#running?.over
  }

  async #title(
    { conversation, history, answer: { model }, parameters }: PreparedTurn,
    answer: string,
    signal: AbortSignal,
    answering: () => boolean,
  ): Promise<void> {
    const { store, turnPorts, locate, conversationChanged } = this.#ports
    const located = await locate(model, signal)
    const request = { conversation: conversation.id, mode: conversation.mode, history, model, parameters }
    const title = await askTitle(request, answer, located, turnPorts(signal), signal)
    if (title === null || signal.aborted) return
    const renamed = await store.rename(conversation.id, title, 'model')
    if (renamed.ok) conversationChanged({ ...renamed.value, answering: answering() })
  }
}
