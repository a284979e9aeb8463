import type { TurnState } from '../contract/views.ts'

/**
 * What may follow what in a turn. The row is `prepared` in the same transaction that makes the question
 * durable; every other state is written over it. After a crash the ones under way become `interrupted`.
 */
const next: Readonly<Record<TurnState, readonly TurnState[]>> = {
  prepared: ['sending', 'stopped', 'failed', 'interrupted'],
  sending: ['streaming', 'done', 'stopped', 'failed', 'interrupted'],
  streaming: ['done', 'stopped', 'failed', 'interrupted'],
  done: [],
  stopped: [],
  failed: [],
  interrupted: [],
}

export function mayFollow(from: TurnState, to: TurnState): boolean {
  return next[from].includes(to)
}

/** Whether the turn is over, so that its answer no longer changes. */
export function isOver(state: TurnState): boolean {
  return next[state].length === 0
}
