import type { EventPayload } from '../../core/contract/events.ts'
import type { ConversationId, TurnId } from '../../core/contract/ids.ts'
import type { AnswerView } from '../../core/contract/views.ts'
import type { Request } from '../app/bridge.ts'
import { isUnderWay, receiveBatch, type TurnProgress } from './turn-progress.ts'

type Batch = EventPayload<'turn.batch'>

interface Followed {
  /** Null while the snapshot is on its way; batches that come first wait. */
  progress: TurnProgress | null
  waiting: Batch[]
  shown: AnswerView
}

/** Runs `draw` before the next paint and `drawn` after it. In a hidden window both run soon. */
export type OnNextFrame = (draw: () => void, drawn: () => void) => void

/**
 * The answers that run while this window looks on. They live outside the message list: only what shows
 * a running answer hears of it, once a frame, and a batch is acknowledged when it has been painted.
 */
export class LiveTurns {
  readonly #request: Request
  readonly #onNextFrame: OnNextFrame
  readonly #onEnded: (answer: AnswerView) => void
  readonly #onLost: (answer: AnswerView) => void
  readonly #onWithdrawn: (answer: AnswerView, draftOf: ConversationId | null) => void
  readonly #followed = new Map<TurnId, Followed>()
  readonly #listeners = new Map<TurnId, Set<() => void>>()

  constructor(ports: {
    request: Request
    onNextFrame: OnNextFrame
    /** The committed row; called within the frame that shows it. */
    onEnded: (answer: AnswerView) => void
    /** Main knows no such turn: the row on disk is the truth. */
    onLost: (answer: AnswerView) => void
    /** It was stopped before it was sent: its rows are gone, its question is a draft. */
    onWithdrawn: (answer: AnswerView, draftOf: ConversationId | null) => void
  }) {
    this.#request = ports.request
    this.#onNextFrame = ports.onNextFrame
    this.#onEnded = ports.onEnded
    this.#onLost = ports.onLost
    this.#onWithdrawn = ports.onWithdrawn
  }

  follow(answer: AnswerView): void {
    if (this.#followed.has(answer.turn)) return
    this.#followed.set(answer.turn, { progress: null, waiting: [], shown: answer })
    void this.#attach(answer.turn)
  }

  /** The answer as it stands, for what subscribed; undefined when the turn is not running here. */
  shown(turn: TurnId): AnswerView | undefined {
    return this.#followed.get(turn)?.shown
  }

  subscribe(turn: TurnId, listener: () => void): () => void {
    const listeners = this.#listeners.get(turn) ?? new Set()
    listeners.add(listener)
    this.#listeners.set(turn, listeners)
    return () => {
      listeners.delete(listener)
      if (listeners.size === 0) this.#listeners.delete(turn)
    }
  }

  take(batch: Batch): void {
    const followed = this.#followed.get(batch.turn)
    if (followed === undefined) return
    if (followed.progress === null) {
      followed.waiting.push(batch)
      return
    }
    const received = receiveBatch(followed.progress, batch)
    switch (received.kind) {
      case 'known':
        return
      case 'gap':
        followed.progress = null
        void this.#attach(batch.turn)
        return
      case 'applied':
        followed.progress = received.progress
        this.#show(batch.turn, batch.sequence)
    }
  }

  async #attach(turn: TurnId): Promise<void> {
    const attached = await this.#request('turn.attach', { turn })
    const followed = this.#followed.get(turn)
    if (followed === undefined) return
    if (!attached.ok) {
      this.#followed.delete(turn)
      this.#onLost(followed.shown)
      this.#tell(turn)
      return
    }
    // A short answer may be over before the window asked for it.
    followed.progress = { ...attached.value, ended: !isUnderWay(attached.value.answer) }
    const waiting = followed.waiting
    followed.waiting = []
    this.#show(turn, null)
    for (const batch of waiting) this.take(batch)
  }

  #show(turn: TurnId, painted: number | null): void {
    this.#onNextFrame(
      () => this.#draw(turn),
      () => {
        if (painted !== null) void this.#request('turn.acknowledge', { turn, sequence: painted })
      },
    )
  }

  #draw(turn: TurnId): void {
    const followed = this.#followed.get(turn)
    if (followed === undefined || followed.progress === null) return
    const { withdrawn } = followed.progress
    if (withdrawn !== undefined) {
      this.#followed.delete(turn)
      this.#onWithdrawn(followed.shown, withdrawn.draftOf)
      return
    }
    if (followed.shown === followed.progress.answer) return
    followed.shown = followed.progress.answer
    if (followed.progress.ended) {
      this.#onEnded(followed.shown)
      this.#followed.delete(turn)
    }
    this.#tell(turn)
  }

  #tell(turn: TurnId): void {
    for (const listener of this.#listeners.get(turn) ?? []) listener()
  }
}
