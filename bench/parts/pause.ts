import { setTimeout } from 'node:timers/promises'

/** Lets what the last measurement set off come to rest, so that the next one does not pay for it. */
export const pause = (milliseconds: number): Promise<void> => setTimeout(milliseconds)

/** Rejects, saying what did not come, after that many milliseconds. */
export async function within<Value>(
  promise: Promise<Value>,
  milliseconds: number,
  what: string,
): Promise<Value> {
  const patience = new AbortController()
  const tooLong = setTimeout(milliseconds, null, { signal: patience.signal }).then(() => {
    throw new Error(`${what} did not come within ${milliseconds / 1000} s`)
  })
  try {
    return await Promise.race([promise, tooLong])
  } finally {
    tooLong.catch(() => undefined)
    patience.abort()
  }
}
