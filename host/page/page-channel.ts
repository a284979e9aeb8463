/**
 * Messages from the host to a page's preload world: in order, one call in flight, and all that is said meanwhile goes
 * in the next call. What is said to a document before its preload listens waits for it; what was meant for the document
 * before it is lost, as in Electron.
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

  /** A new document has begun: nothing that was said to the last one may reach it. */
  disconnect(): void {
    this.#receiver = undefined
    this.#queue = []
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
