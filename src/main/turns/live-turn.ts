import type { ConversationId } from '../../core/contract/ids.ts'
import type { Result } from '../../core/contract/result.ts'
import type { AnswerView } from '../../core/contract/views.ts'
import { applyPart } from '../../core/turn/apply-part.ts'
import type { TurnOutcome, TurnProgress } from '../../core/turn/run-turn.ts'
import type { TurnPart } from '../../core/turn/turn-part.ts'
import type { Clock } from '../ports/clock.ts'
import type { Store } from '../ports/store.ts'
import type { ListenerId, SendBatch } from '../ports/turns.ts'
import { Attachment } from './attachment.ts'

/** An answer on its way is written to disk at most this often. Milliseconds. */
const checkpointEvery = 500

/** One running answer: what came so far, who watches, and what of it is on disk. */
export class LiveTurn {
  readonly conversation: ConversationId
  readonly stopping: AbortController
  readonly #store: Store
  readonly #clock: Clock
  readonly #send: SendBatch
  readonly #attachments = new Map<ListenerId, Attachment>()
  #answer: AnswerView
  /** Settles when the end is on disk. */
  over: Promise<void> = Promise.resolve()
  #stoppedUnsent = false
  #withdrawn = false
  #cancelCheckpoint: (() => void) | null = null
  #lastCheckpoint = Number.NEGATIVE_INFINITY
  #writing: Promise<unknown> = Promise.resolve()

  constructor(
    conversation: ConversationId,
    answer: AnswerView,
    stopping: AbortController,
    { store, clock, sendBatch }: { store: Store; clock: Clock; sendBatch: SendBatch },
  ) {
    this.conversation = conversation
    this.stopping = stopping
    this.#answer = answer
    this.#store = store
    this.#clock = clock
    this.#send = sendBatch
  }

  get answer(): AnswerView {
    return this.#answer
  }

  /** The person stops it: what was not sent yet is taken back as if it had not been asked. */
  stop(): void {
    this.#stoppedUnsent = this.#answer.state === 'prepared'
    this.stopping.abort()
  }

  get isToBeWithdrawn(): boolean {
    return this.#stoppedUnsent && this.#answer.state === 'prepared'
  }

  get isWithdrawn(): boolean {
    return this.#withdrawn
  }

  tellWithdrawn(draftOf: ConversationId | null): void {
    this.#withdrawn = true
    this.#tell({ type: 'withdrawn', draftOf })
  }

  /** The answer so far; every batch that follows has a sequence number above 0. */
  attach(listener: ListenerId): { sequence: number; answer: AnswerView } {
    this.#attachments.set(listener, new Attachment(this.#answer.turn, listener, this.#send))
    return { sequence: 0, answer: this.#answer }
  }

  detach(listener: ListenerId): void {
    this.#attachments.delete(listener)
  }

  acknowledge(listener: ListenerId, sequence: number): void {
    this.#attachments.get(listener)?.acknowledge(sequence)
  }

  take(progress: TurnProgress): void {
    this.#answer = applyPart(this.#answer, progress)
    if (progress.type === 'text-delta' || progress.type === 'thinking-delta') this.#checkpointSoon()
    this.#tell(progress)
  }

  /**
   * Writes the end and tells it. Where the disk refuses, the window still gets the whole answer, with
   * the reason; the last checkpoint stays on disk and is marked interrupted at the next start.
   */
  async end(outcome: TurnOutcome): Promise<Result<AnswerView>> {
    this.#cancelCheckpoint?.()
    await this.#writing
    const { state, cutByLength, ranOn, figures, error, discard } = outcome
    const text = discard ? '' : this.#answer.text
    const thinking = discard ? '' : this.#answer.thinking
    const turn = this.#answer.turn
    const at = this.#clock.now()
    const stored = await this.#store.end({
      turn,
      state,
      text,
      thinking,
      cutByLength,
      ranOn,
      figures,
      error,
      at,
    })
    this.#answer = stored.ok
      ? stored.value
      : { ...this.#answer, state: 'failed', text, thinking, cutByLength, ranOn, figures, error: stored.error }
    this.#tell({ type: 'ended', answer: this.#answer })
    return stored
  }

  #tell(part: TurnPart): void {
    for (const attachment of this.#attachments.values()) attachment.push(part)
  }

  #checkpointSoon(): void {
    if (this.#cancelCheckpoint !== null) return
    const pause = Math.max(0, this.#lastCheckpoint + checkpointEvery - this.#clock.monotonic())
    this.#cancelCheckpoint = this.#clock.after(pause, () => {
      this.#lastCheckpoint = this.#clock.monotonic()
      const { turn, text, thinking } = this.#answer
      this.#writing = this.#store.checkpoint(turn, text, thinking).finally(() => {
        this.#cancelCheckpoint = null
      })
    })
  }
}
