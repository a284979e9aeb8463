/**
 * Messages from the host to a page's preload world: in order, one call in flight, and all that is said meanwhile goes
 * in the next call. What is said before the preload listens waits for it; a new document starts with an empty queue.
 */
import type { Target } from '../chromium/target.ts'
import { receiverName, type ToPage } from '../in-page/wire.ts'

/** Bounds the size of one protocol message; measured to cost nothing in throughput. */
const largestBatch = 2000

export class PageChannel {
  #target: Target | undefined
  #receiver: string | undefined
  #queue: ToPage[] = []
  #isFlying = false

  /** The preload of a new document said hello from this execution context. */
  async connect(target: Target, contextId: number): Promise<void> {
    this.#target = target
    const found = await target.send('Runtime.evaluate', { expression: receiverName, contextId })
    this.#receiver = found.result.objectId
    this.#pump()
  }

  /** The document is gone; answers to its calls would reach strangers. */
  disconnect(): void {
    this.#receiver = undefined
    this.#queue = this.#queue.filter((message) => message.kind === 'message')
  }

  push(message: ToPage): void {
    this.#queue.push(message)
    this.#pump()
  }

  #pump(): void {
    if (this.#isFlying || this.#receiver === undefined || this.#queue.length === 0) return
    this.#isFlying = true
    const batch = this.#queue.splice(0, largestBatch)
    const call = {
      objectId: this.#receiver,
      functionDeclaration: 'function (batch) { this(batch) }',
      arguments: [{ value: JSON.stringify(batch) }],
      silent: true,
    }
    const land = () => {
      this.#isFlying = false
      this.#pump()
    }
    this.#target?.send('Runtime.callFunctionOn', call).then(land, land)
  }
}
