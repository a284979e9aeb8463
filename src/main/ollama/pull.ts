import { totalmem } from 'node:os'
import type { SottoError } from '../../core/contract/errors.ts'
import { failure, success } from '../../core/contract/result.ts'
import type { PullView } from '../../core/contract/views.ts'
import { hasCloudTag } from '../../core/models/cloud-tag.ts'
import { firstModelFor } from '../../core/models/first-model.ts'
import { isLibraryName } from '../../core/models/model-name.ts'
import type { Clock } from '../ports/clock.ts'
import type { Models } from '../ports/model-service.ts'
import type { Daemon } from './daemon.ts'
import { freeSpace } from './free-space.ts'
import { attemptPull } from './pull-attempt.ts'
import { createPullProgress } from './pull-progress.ts'
import type { OllamaService } from './service.ts'

/** How often one pull is asked for again after a stall or a cut, and how long each time is waited. Milliseconds. */
const mostAttempts = 5
const pause = 2000
/** Progress is told at most so often. Milliseconds. */
const reportEvery = 100

interface PullPorts {
  readonly daemon: Daemon
  readonly service: OllamaService
  readonly clock: Clock
}

interface Running {
  view: PullView
  readonly cancel: AbortController
}

/** Fetches models, one pull a name at a time, and offers a first one. */
export function createPulls(ports: PullPorts): Pick<Models, 'offer' | 'pull' | 'cancelPull' | 'onPull'> {
  const { daemon, service, clock } = ports
  const running = new Map<string, Running>()
  const listeners = new Set<(pull: PullView) => void>()

  function tell(pull: Running, change: Partial<PullView>): void {
    pull.view = { ...pull.view, ...change }
    for (const listener of listeners) listener(pull.view)
  }

  const free = async (): Promise<number | null> => {
    const [folder] = (await service.owner()).folders
    return folder === undefined ? null : freeSpace(folder)
  }

  /** Every attempt goes on where the last one ended: the daemon keeps what it has. */
  async function run(model: string, pull: Running): Promise<SottoError | null> {
    const bytes = createPullProgress()
    let reportedAt = Number.NEGATIVE_INFINITY
    let last: SottoError = { code: 'pull.failed', model }
    for (let attempt = 0; attempt < mostAttempts; attempt += 1) {
      if (attempt > 0) await pauseUnless(pull.cancel.signal)
      const address = service.address()
      if (!address.ok) return address.error
      const report = (now: { completed: number; total: number }): void => {
        if (clock.monotonic() - reportedAt < reportEvery && now.completed < now.total) return
        reportedAt = clock.monotonic()
        tell(pull, now)
      }
      const { port } = address.value
      const result = await attemptPull(
        { model, port, daemon, clock, bytes, free, report },
        pull.cancel.signal,
      )
      if (result.ok) return null
      last = result.error
      if (last.code !== 'answer.stalled' && last.code !== 'answer.cut') return last
    }
    return last
  }

  function pauseUnless(signal: AbortSignal): Promise<void> {
    return new Promise((resolve, reject) => {
      const cancel = clock.after(pause, resolve)
      signal.addEventListener('abort', () => {
        cancel()
        reject(signal.reason)
      })
    })
  }

  async function follow(model: string, pull: Running): Promise<void> {
    const error = await run(model, pull).catch((): SottoError => ({ code: 'internal' }))
    running.delete(model)
    if (pull.cancel.signal.aborted) tell(pull, { state: 'cancelled' })
    else if (error !== null) tell(pull, { state: 'failed', error })
    else tell(pull, { state: 'done', completed: pull.view.total })
  }

  return {
    async offer() {
      const offer = firstModelFor(totalmem())
      const space = offer === null ? null : await free()
      return success(offer !== null && (space === null || space > offer.bytes) ? offer : null)
    },

    async pull(model) {
      if (hasCloudTag(model)) return failure({ code: 'model.cloud', model, host: null })
      if (!isLibraryName(model)) return failure({ code: 'input.invalid' })
      const address = service.address()
      if (!address.ok) return address
      const joined = running.get(model)
      if (joined !== undefined) return success(joined.view)
      const view: PullView = { model, state: 'running', completed: 0, total: 0, error: null }
      const pull: Running = { view, cancel: new AbortController() }
      running.set(model, pull)
      void follow(model, pull)
      return success(view)
    },

    cancelPull: (model) => running.get(model)?.cancel.abort(),

    onPull(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
