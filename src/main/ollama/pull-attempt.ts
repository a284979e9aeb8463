import type { SottoError } from '../../core/contract/errors.ts'
import { failure, type Result, success } from '../../core/contract/result.ts'
import type { Clock } from '../ports/clock.ts'
import { clientFailure } from './client-failure.ts'
import type { Daemon } from './daemon.ts'
import { pullError } from './errors.ts'
import type { createPullProgress, PulledBytes } from './pull-progress.ts'

/** A download that gained nothing for so long hangs; asked for again, it goes on where it was. Milliseconds. */
const stallAfter = 60_000
/** Bytes that a disk must have left after a pull. */
const spareSpace = 512 * 1024 * 1024

interface Attempt {
  readonly model: string
  readonly port: number
  readonly daemon: Daemon
  readonly clock: Clock
  readonly bytes: ReturnType<typeof createPullProgress>
  /** Bytes free on the disk that the models lie on; null where unknown. */
  free(): Promise<number | null>
  report(bytes: PulledBytes): void
}

/**
 * Asks the daemon once for a model. Fails with `answer.stalled` when nothing was gained for a minute, and
 * with `pull.no-space` before the disk is full. An abort of the signal throws.
 */
export async function attemptPull(attempt: Attempt, signal: AbortSignal): Promise<Result<null>> {
  const { model, clock } = attempt
  const stalled = new AbortController()
  let cancelStall: (() => void) | null = null
  const unwatch = (): void => {
    cancelStall?.()
    cancelStall = null
  }
  const watch = (): void => {
    unwatch()
    cancelStall = clock.after(stallAfter, () => stalled.abort())
  }
  let gained = -1
  let knownTotal = 0
  watch()
  try {
    const stream = attempt.daemon.pull(attempt.port, model, AbortSignal.any([signal, stalled.signal]))
    for await (const progress of stream) {
      const bytes = attempt.bytes.add(progress)
      if (bytes.total > knownTotal) {
        knownTotal = bytes.total
        const free = await attempt.free()
        const needed = bytes.total - bytes.completed
        if (free !== null && free < needed + spareSpace)
          return failure({ code: 'pull.no-space', model, bytes: needed })
      }
      attempt.report(bytes)
      // Only a download can stall: checking what came may take minutes without a word.
      if (progress.digest === undefined) unwatch()
      else if (bytes.completed > gained || cancelStall === null) watch()
      gained = Math.max(gained, bytes.completed)
      if (progress.status === 'success') return success(null)
    }
    return failure({ code: 'answer.cut' })
  } catch (thrown) {
    if (stalled.signal.aborted) return failure({ code: 'answer.stalled', seconds: stallAfter / 1000 })
    return failure(errorOf(thrown, model))
  } finally {
    unwatch()
    stalled.abort()
  }
}

function errorOf(thrown: unknown, model: string): SottoError {
  const error = clientFailure(thrown, model)
  if (error === null) throw thrown
  return error.code === 'answer.refused' && thrown instanceof Error ? pullError(thrown.message, model) : error
}
