import type { ConversationId } from '../../core/contract/ids.ts'
import type { Store } from '../ports/store.ts'

/** The names in a call that say which history it is about: its strings, and those one level down. */
function namesIn(input: readonly unknown[]): string[] {
  return input.flatMap((argument) => {
    if (typeof argument === 'string') return [argument]
    if (typeof argument !== 'object' || argument === null) return []
    return Object.values(argument).flatMap((inner: unknown) => {
      if (typeof inner === 'string') return [inner]
      return typeof inner === 'object' && inner !== null ? Object.values(inner).filter(isString) : []
    })
  })
}

const isId = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/
const isString = (value: unknown): value is string => typeof value === 'string'

function callOn(store: Store, name: string | symbol, input: readonly unknown[]): unknown {
  return Reflect.apply(Reflect.get(store, name), store, input)
}

/**
 * One store over two histories: what names a conversation in memory, or a message or a turn that came of one, goes to
 * the one in memory, all else to the one on disk. Ids are made by main and are long, so that a text is never taken
 * for one.
 */
export class RoutedStore {
  readonly store: Store
  readonly #asked = new WeakSet<Set<string>>()
  /** The conversations in memory, each with all ids that were ever named beside it. */
  readonly #known = new Map<ConversationId, Set<string>>()

  constructor(disk: Store, memory: () => Store) {
    this.store = new Proxy(disk, {
      get: (target, name, receiver) => {
        const onDisk: unknown = Reflect.get(target, name, receiver)
        if (typeof onDisk !== 'function') return onDisk
        return (...input: unknown[]) => {
          const names = namesIn(input)
          const ids = this.#idsOf(names)
          if (ids === null) {
            // What the app or a model has set holds in memory too.
            if (name === 'writeParameters' && this.#known.size > 0) callOn(memory(), name, input)
            return Reflect.apply(onDisk, target, input)
          }
          if (name === 'ask') this.#asked.add(ids)
          for (const each of names.filter((each) => isId.test(each))) ids.add(each)
          return callOn(memory(), name, input)
        }
      },
    })
  }

  admit(conversation: ConversationId): void {
    this.#known.set(conversation, new Set([conversation]))
  }

  /** Whether anything was asked in one of them. */
  get wasAsked(): boolean {
    return [...this.#known.values()].some((ids) => this.#asked.has(ids))
  }

  has(conversation: ConversationId): boolean {
    return this.#known.has(conversation)
  }

  forget(conversation: ConversationId): void {
    this.#known.delete(conversation)
  }

  #idsOf(names: readonly string[]): Set<string> | null {
    for (const ids of this.#known.values()) {
      if (names.some((name) => ids.has(name))) return ids
    }
    return null
  }
}
