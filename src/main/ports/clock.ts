/** Time comes in through this port, so that a test can hold it still. */
export interface Clock {
  /** Milliseconds since the epoch. */
  now(): number
  /** Milliseconds that never run backwards; only differences mean something. */
  monotonic(): number
  /** Calls once after so many milliseconds; returns the function that cancels. */
  after(milliseconds: number, act: () => void): () => void
}
