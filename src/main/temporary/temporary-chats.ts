import { ConversationId } from '../../core/contract/ids.ts'
import { type Result, success } from '../../core/contract/result.ts'
import type { ConversationPage } from '../../core/contract/views.ts'
import type { Clock } from '../ports/clock.ts'
import type { NewId } from '../ports/ids.ts'
import type { Store } from '../ports/store.ts'
import type { TemporaryConversations } from '../ports/temporary-conversations.ts'
import { RoutedStore } from './routed-store.ts'

/** A history in memory, and the way to let it go. */
export interface MemoryHistory {
  readonly store: Store
  close(): Promise<void>
}

interface TemporaryPorts {
  readonly disk: Store
  readonly clock: Clock
  readonly newId: NewId
  openInMemory(): Promise<Result<MemoryHistory>>
  /** The models whose parameters hold in a temporary conversation too. */
  modelNames(): Promise<readonly string[]>
  closeWindows(): void
}

/**
 * Conversations that are never written: the same road, over a second history that is in memory alone and is begun with
 * the first of them and let go with the last.
 */
export class TemporaryChats implements TemporaryConversations {
  readonly #ports: TemporaryPorts
  readonly #routed: RoutedStore
  #memory: MemoryHistory | null = null
  /** Set while it is being opened: two chats begun at once share one history. */
  #opening: Promise<Result<MemoryHistory>> | null = null
  #closing = false
  readonly #begun = new Set<ConversationId>()

  constructor(ports: TemporaryPorts) {
    this.#ports = ports
    this.#routed = new RoutedStore(ports.disk, () => {
      if (this.#memory === null) throw new TypeError('a temporary conversation outlived its history')
      return this.#memory.store
    })
  }

  /** Both histories, as one. */
  get store(): Store {
    return this.#routed.store
  }

  has(conversation: ConversationId): boolean {
    return this.#routed.has(conversation)
  }

  async begin(): Promise<Result<ConversationPage>> {
    const opened = await this.#open()
    if (!opened.ok) return opened
    const { store } = opened.value
    const conversation = ConversationId.parse(this.#ports.newId())
    // Counted first, so that the end of another one does not let the history go meanwhile.
    this.#begun.add(conversation)
    const added = await store.addConversation(conversation, this.#ports.clock.now())
    if (!added.ok) {
      this.#begun.delete(conversation)
      return added
    }
    this.#routed.admit(conversation)
    return store.page(conversation)
  }

  /** After this nothing of it is left. */
  async end(conversation: ConversationId): Promise<void> {
    if (!this.#begun.delete(conversation)) return
    this.#routed.forget(conversation)
    const memory = this.#memory
    if (memory === null) return
    await memory.store.deleteConversation(conversation, this.#ports.clock.now())
    await memory.store.purge(conversation)
    if (this.#begun.size > 0) return
    this.#memory = null
    await memory.close()
    if (this.#closing) this.#ports.closeWindows()
  }

  keep(): void {
    this.#closing = false
  }

  /** Whether a window may be closed; where something would go with it, the person is asked first. */
  mayClose(): boolean {
    this.#closing = this.#routed.wasAsked
    return !this.#closing
  }

  #open(): Promise<Result<MemoryHistory>> {
    if (this.#memory !== null) return Promise.resolve(success(this.#memory))
    this.#opening ??= this.#openNew().finally(() => {
      this.#opening = null
    })
    return this.#opening
  }

  async #openNew(): Promise<Result<MemoryHistory>> {
    const opened = await this.#ports.openInMemory()
    if (!opened.ok) return opened
    await this.#copyParameters(opened.value.store)
    this.#memory = opened.value
    return opened
  }

  async #copyParameters(memory: Store): Promise<void> {
    const { disk, modelNames } = this.#ports
    for (const model of [null, ...(await modelNames())]) {
      const scopes = await disk.readParameters({ conversation: null, model, folder: null })
      if (!scopes.ok) continue
      if (model === null) await memory.writeParameters({ scope: 'app' }, scopes.value.app)
      else await memory.writeParameters({ scope: 'model', model }, scopes.value.model)
    }
  }
}
