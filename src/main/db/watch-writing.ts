import type { ErrorCode, SottoError } from '../../core/contract/errors.ts'
import type { Clock } from '../ports/clock.ts'
import type { Store } from '../ports/store.ts'
import type { Database } from './client.ts'

/** A disk that stopped taking what is written is asked again so often. Milliseconds. */
const askAgainEvery = 2000

/** Failures that hold for whatever is written next, until the disk takes something again. */
const stopsWriting: ReadonlySet<ErrorCode> = new Set([
  'storage.full',
  'storage.read-only',
  'storage.disk-error',
])

interface WatchPorts {
  readonly database: Pick<Database, 'store' | 'tryWriting'>
  readonly clock: Pick<Clock, 'after'>
  /** Null: the disk takes what is written again. */
  changed(error: SottoError | null): void
}

/**
 * The store, and whether its disk takes what is written: known from every call, whoever made it, since the first to
 * meet a full disk may be an answer that nobody watches. While it does not, the disk is tried until it does.
 */
export function watchWriting({ database, clock, changed }: WatchPorts) {
  let error: SottoError | null = null
  let cancel: (() => void) | null = null

  function show(next: SottoError | null): void {
    if (next?.code === error?.code) return
    error = next
    changed(error)
  }

  function tryLater(): void {
    cancel ??= clock.after(askAgainEvery, () => {
      void database.tryWriting().then((tried) => {
        cancel = null
        if (tried.ok) show(null)
        else if (stopsWriting.has(tried.error.code)) note(tried.error)
        // Nothing is open, or another program has it just now: nothing is known of the disk.
        else tryLater()
      })
    })
  }

  function note(met: SottoError): void {
    if (!stopsWriting.has(met.code)) return
    show(met)
    tryLater()
  }

  const store: Store = new Proxy(database.store, {
    get: (target, name, receiver) => {
      const call: unknown = Reflect.get(target, name, receiver)
      if (typeof call !== 'function') return call
      return async (...input: unknown[]) => {
        const outcome = await Reflect.apply(call, target, input)
        if (!outcome.ok) note(outcome.error)
        return outcome
      }
    },
  })

  return {
    store,
    error: () => error,
    close: () => {
      cancel?.()
      // Nothing is tried any more.
      cancel = () => {}
    },
  }
}
