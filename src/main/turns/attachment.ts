import type { TurnId } from '../../core/contract/ids.ts'
import type { TurnPart } from '../../core/turn/turn-part.ts'
import type { ListenerId, SendBatch } from '../ports/turns.ts'

/**
 * One listener's place in a running answer. One batch is under way at a time; what comes meanwhile is
 * joined, so that a slow window gets fewer and larger batches and never a backlog.
 */
export class Attachment {
  readonly #turn: TurnId
  readonly #listener: ListenerId
  readonly #send: SendBatch
  #waiting: TurnPart[] = []
  #sequence = 0
  #underWay = false
  #flushSoon = false

  constructor(turn: TurnId, listener: ListenerId, send: SendBatch) {
    this.#turn = turn
    this.#listener = listener
    this.#send = send
  }

  push(part: TurnPart): void {
    const last = this.#waiting.at(-1)
    if (last?.type === 'text-delta' && part.type === 'text-delta') {
      this.#waiting[this.#waiting.length - 1] = { type: 'text-delta', text: last.text + part.text }
    } else if (last?.type === 'thinking-delta' && part.type === 'thinking-delta') {
      this.#waiting[this.#waiting.length - 1] = { type: 'thinking-delta', text: last.text + part.text }
    } else {
      this.#waiting.push(part)
    }
    this.#flushAfterThisTask()
  }

  /** Parts of one moment go together: the first token must not wait for a batch that only announces it. */
  #flushAfterThisTask(): void {
    if (this.#flushSoon) return
    this.#flushSoon = true
    queueMicrotask(() => {
      this.#flushSoon = false
      this.#flush()
    })
  }

  /** An acknowledgement of another batch than the one under way is old news. */
  acknowledge(sequence: number): void {
    if (!this.#underWay || sequence !== this.#sequence) return
    this.#underWay = false
    this.#flush()
  }

  #flush(): void {
    if (this.#underWay || this.#waiting.length === 0) return
    const parts = this.#waiting
    this.#waiting = []
    this.#sequence += 1
    this.#underWay = true
    this.#send(this.#listener, { turn: this.#turn, sequence: this.#sequence, parts })
  }
}
